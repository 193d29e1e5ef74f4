import type { PortalFindingId } from '../../billing/portal-findings';

interface FindingWords {
  title: string;
  /** What the customer meets because of it. */
  meets: string;
  /** What to change, and where. */
  fix: string;
}

/** Each finding of the portal check-up: what is wrong, what the customer meets, what puts it right. */
export const portalFindingWords: Record<PortalFindingId, FindingWords> = {
  no_configuration: {
    title: 'There is no customer portal',
    meets:
      'can settle nothing by themselves, and writes to you for every card, invoice and cancellation.',
    fix: 'Open the customer portal settings, choose what customers may do, and save. That creates the portal.',
  },
  no_default_configuration: {
    title: 'There is no default portal',
    meets:
      'reaches the portal only through links of your product that name a configuration; there is no login page.',
    fix: 'Open the customer portal settings and save them once. That creates the default.',
  },
  login_page_off: {
    title: 'The login page is off',
    meets:
      'has no lasting link to the portal. Only a short-lived link that your product makes for them leads in, so you have nothing to put into a reply.',
    fix: 'In the customer portal settings, activate the link to the login page.',
  },
  limit_to_one_cannot_work: {
    title: 'Checkout cannot limit customers to one subscription',
    meets:
      'can buy a second subscription by mistake. “Limit customers to one subscription” sends them from Checkout to the portal’s login page; while that page is off, Stripe lets them buy again, also where the limit is switched on.',
    fix: 'Activate the login page, then switch the limit on in the Checkout settings. There you can also send them to a page of your own, which needs no login page.',
  },
  several_configurations: {
    title: 'Several configurations are active',
    meets:
      'may see another portal than this one: a portal link made by your product can use any of them. The login page always uses the default.',
    fix: 'Ask whoever maintains your product which configuration it uses, and choose it above to check it. The settings page changes the default one; the others are changed through Stripe’s API.',
  },
  cancel_off: {
    title: 'Customers cannot cancel',
    meets: 'has to write to you to cancel, and may dispute the next charge instead.',
    fix: 'Switch on cancellation, at the end of the billing period.',
  },
  card_update_off: {
    title: 'Customers cannot change their card',
    meets: 'cannot replace an expired card, so the renewal fails and stays failed until you help.',
    fix: 'Switch on updating payment methods.',
  },
  invoice_history_off: {
    title: 'Customers do not see their invoices',
    meets: 'has to ask you for every invoice and receipt.',
    fix: 'Switch on the invoice history.',
  },
  plan_change_off: {
    title: 'Customers cannot change their plan',
    meets: 'has to ask you what another plan or seat would cost, and to change it.',
    fix: 'Switch on changing plans and choose the products that customers may change to.',
  },
  plan_change_empty: {
    title: 'Plan change is on, but offers nothing',
    meets: 'finds no plan to change to: no product is chosen, or no kind of change is allowed.',
    fix: 'Choose the products that customers may change to, and whether they may change plan, quantity, or both.',
  },
  plan_switch_off: {
    title: 'Customers cannot switch to another plan',
    meets: 'can change their plan’s quantity or use a promotion code at most, not move up or down.',
    fix: 'Allow switching plans.',
  },
  quantity_off: {
    title: 'Customers cannot change the quantity',
    meets: 'cannot add or remove seats, and sees no price for one more before asking you.',
    fix: 'Allow changing the quantity, if you sell seats. If you do not, leave it as it is.',
  },
  cancel_immediately: {
    title: 'Canceling takes effect at once',
    meets:
      'loses access in the middle of a paid period, with no way back: at the period’s end they could still renew until then.',
    fix: 'Let cancellations take effect at the end of the billing period.',
  },
  details_off: {
    title: 'Customers cannot change their details',
    meets: 'has to ask you for a new address, name or tax ID on the next invoice.',
    fix: 'Switch on updating customer information, with address and tax ID at least.',
  },
  tax_id_off: {
    title: 'Customers cannot add their tax ID',
    meets: 'has to ask you to put a VAT or other tax number on the invoice.',
    fix: 'Add the tax ID to what customers may update.',
  },
  address_off: {
    title: 'Customers cannot change their billing address',
    meets: 'has to ask you when they move or the invoice shows the wrong address.',
    fix: 'Add the billing address to what customers may update.',
  },
  reason_not_asked: {
    title: 'Nobody asks why they cancel',
    meets: 'leaves without a word, and you learn nothing from it.',
    fix: 'Switch on collecting a cancellation reason.',
  },
  no_privacy_or_terms: {
    title: 'A link to your privacy policy or terms is missing',
    meets: 'cannot read in the portal what they agreed to.',
    fix: 'Add both links to the portal’s business information or to your public details.',
  },
};
