import { loginLink, loginOpens } from '../billing/login-link';
import type { Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';
import { mayTellBilling } from '../identify/trust';
import type { Conversation } from '../inbox/conversation';
import type { Confirmations } from '../triage/decision';
import type { DraftLanguage } from './draft-language';
import { REPLY_LANGUAGES } from './reply-languages';

/** The text that "Insert portal link" puts in, or why there is none. */
export type PortalLink =
  | {
      kind: 'link';
      text: string;
      url: string;
      /** The login page opens another customer of this address: say so before it is sent. */
      opensAnotherCustomer: boolean;
    }
  | { kind: 'blocked'; because: 'no_login_page' | 'no_customer' };

/**
 * One sentence and the portal's login page. It is the durable page, never a session, so it may go to anybody; the
 * customer's address is filled in only where the reply goes to that address or the person was verified.
 *
 * @see https://docs.stripe.com/customer-management/activate-no-code-customer-portal
 */
export function portalLinkText(input: {
  reading: Reading;
  conversation: Conversation;
  confirmations: Confirmations;
  language: DraftLanguage;
}): PortalLink {
  const { reading, conversation, confirmations, language } = input;
  const chosen = chosenReading(reading);
  if (!chosen || chosen.customer.deleted) return { kind: 'blocked', because: 'no_customer' };
  const { email } = chosen.customer;
  const { identityVerified } = confirmations;
  // Who is known by the metadata need not know the billing address.
  const knowsIt = identityVerified || reading.match !== 'metadata';
  const prefill = knowsIt && mayTellBilling(conversation, reading, identityVerified) ? email : null;
  const url = loginLink(reading.portal, prefill);
  if (!url) return { kind: 'blocked', because: 'no_login_page' };
  const { linkSentences } = REPLY_LANGUAGES[language];
  return {
    kind: 'link',
    text: `${linkSentences.portal(prefill !== null)}\n\n${url}`,
    url,
    opensAnotherCustomer: loginOpens(reading) !== chosen.customer.id,
  };
}
