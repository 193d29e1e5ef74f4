import type { Charge } from '../billing/charge';
import { loginLink, loginOpens } from '../billing/login-link';
import { mayReceiveOpenLinks, senderIsPayer } from '../identify/trust';
import { type CaseFacts, worstOwed } from './case-facts';
import { wantedInvoice } from './choose-invoice';
import type { Confirmations, LinkChoice, LinkSettings, Situation } from './decision';
import { portalNeed, portalOffers } from './portal-need';

const NO_LINK: LinkChoice = {
  kind: 'none',
  url: null,
  objectId: null,
  opensWithoutLogin: false,
  opensAnotherCustomer: false,
};

/**
 * The link that belongs into the draft. One that opens without a login stands there only for the verified person;
 * otherwise the login page does, with an empty address field. A page that cannot do what is wanted is never sent.
 */
export function chooseLink(
  situation: Situation,
  facts: CaseFacts,
  confirmations: Confirmations,
  settings: LinkSettings,
): LinkChoice {
  switch (situation) {
    case 'bank_confirmation':
    case 'invoice_to_pay':
    case 'invoice_wanted':
    case 'checkout_to_finish': {
      const open = openLink(situation, facts);
      if (!open) return NO_LINK;
      if (mayReceiveOpenLinks(facts.conversation, facts.reading, confirmations.identityVerified))
        return open;
      return situation === 'checkout_to_finish' ? NO_LINK : loginPage(facts, confirmations);
    }
    case 'card_to_update':
    case 'cancel_self_serve':
    case 'update_card_self_serve':
    case 'change_plan_self_serve':
    case 'billing_details_self_serve':
    case 'invoices_self_serve':
      return loginPage(facts, confirmations);
    case 'cancel_for_customer':
      return portalOffers(facts.reading.portal, portalNeed('cancel'))
        ? loginPage(facts, confirmations)
        : NO_LINK;
    case 'restart_wanted':
    case 'checkout_without_recovery':
      return settings.restartUrl === null
        ? NO_LINK
        : { ...NO_LINK, kind: 'restart', url: settings.restartUrl };
    default:
      return NO_LINK;
  }
}

/** The link that this situation calls for and that opens without a login, whoever may receive it. */
export function openLink(situation: Situation, facts: CaseFacts): LinkChoice | null {
  if (situation === 'checkout_to_finish') {
    const { lapsed } = facts;
    if (!lapsed?.url) return null;
    const objectId = lapsed.session?.id ?? null;
    return {
      ...NO_LINK,
      kind: 'checkout_recovery',
      url: lapsed.url,
      objectId,
      opensWithoutLogin: true,
    };
  }
  const invoice = situation === 'invoice_wanted' ? wantedInvoice(facts) : worstOwed(facts)?.invoice;
  const url = invoice?.hostedInvoiceUrl ?? invoice?.pdfUrl ?? null;
  if (invoice && url !== null) {
    return {
      ...NO_LINK,
      kind: 'hosted_invoice',
      url,
      objectId: invoice.id,
      opensWithoutLogin: true,
    };
  }
  const isOwn = ({ customerId }: Charge) =>
    customerId === null ? facts.reading.guest !== null : facts.ownIds.includes(customerId);
  const charge = situation === 'invoice_wanted' && !invoice ? facts.charges.find(isOwn) : undefined;
  if (!charge?.receiptUrl) return null;
  const { id, receiptUrl } = charge;
  return {
    ...NO_LINK,
    kind: 'hosted_invoice',
    url: receiptUrl,
    objectId: id,
    opensWithoutLogin: true,
  };
}

function loginPage(facts: CaseFacts, confirmations: Confirmations): LinkChoice {
  const { reading, customer } = facts;
  if (!customer) return NO_LINK;
  const trusted = confirmations.identityVerified || senderIsPayer(facts.conversation, reading);
  const email = trusted ? customer.customer.email : null;
  const url = loginLink(reading.portal, email);
  if (url === null) return NO_LINK;
  const opensAnotherCustomer = loginOpens(reading) !== customer.customer.id;
  return { ...NO_LINK, kind: 'login_page', url, opensAnotherCustomer };
}
