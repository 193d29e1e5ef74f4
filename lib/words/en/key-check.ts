import type { Capability, Purpose } from '../../vault/key-permissions';
import type { Wording } from '../wording';

const list = new Intl.ListFormat('en', { type: 'conjunction' });

/** What the connected key may do. */
export const keyCheckWords = {
  title: 'What this key may do',
  checking: 'Asking Stripe what this key may do. Nothing is changed by asking…',
  again: 'Check again',
  checkedAt: (time: string) => `Checked at ${time}.`,
  sample:
    'The sample account needs no key: it lives inside this extension, and there is nothing to check.',
  locked: 'Billside is locked, so the key was not tried. Unlock it in the panel, then check again.',
  stopped: 'The check stopped, and nothing is known of the key:',
  good: 'This key can do all that Billside needs, and nothing that it never needs.',
  goodButHidden:
    'This key serves, and can do nothing that Billside never needs. What it lacks stays hidden.',
  essential: (names: string[]) =>
    `There is no decision on any ticket without ${list.format(names.map((name) => `“${name}”`))}. Edit the key in Stripe and add:`,
  editKey: 'Edit the key in Stripe',
  tooMuch: (count: number) =>
    `This key can do more than Billside ever needs: ${count === 1 ? 'one thing' : `${count} things`}, listed last. Whoever gets hold of the key can do it too. Make a narrower key with the page below, connect it here and delete this one in Stripe; or narrow this one there.`,
  unchecked: (count: number) =>
    count === 1 ? 'One thing could not be checked:' : `${count} things could not be checked:`,
  groups: {
    read: 'Needed to read',
    act: 'Needed only to act',
    never: 'Never needed',
  } satisfies Record<Purpose, string>,
  actNote: 'Billside does not act yet: none of these is needed.',
  neverNote: (refused: number, tried: number) =>
    refused === tried
      ? `Of ${tried} things that Billside never needs, the key may do none.`
      : `Of ${tried} things that Billside never needs, the key was refused ${refused}.`,
  columns: { what: 'What', key: 'This key' },
  states: {
    allowed: 'Allowed',
    missing: 'Missing',
    notGranted: 'Not granted',
    more_than_needed: 'More than needed',
    unknown: 'Not checked',
  },
  add: (permissions: string[]) =>
    permissions.length === 1 ? `Add ${permissions[0]}.` : `Add one of: ${permissions.join('; ')}.`,
  unnamed: 'Stripe did not say which permission it takes.',
  notGrantable: 'Stripe gives this to no restricted key.',
  setTo: (row: string, level: 'none' | 'read') =>
    `Set “${row}” to ${level === 'read' ? 'Read' : 'None'}.`,
  /** In the operator's words. */
  names: {
    read_customers: 'Customers',
    read_subscriptions: 'Subscriptions',
    read_invoices: 'Invoices',
    read_charges: 'Charges and refunds',
    read_payment_intents: 'Payments under way',
    read_payment_methods: 'Cards on file',
    read_disputes: 'Disputes',
    read_fraud_warnings: 'Early fraud warnings',
    read_checkout_sessions: 'Checkouts',
    read_customer_portal: 'The customer portal’s settings',
    read_products: 'Product names',
    read_prices: 'Prices and their tiers',
    read_coupons: 'Discounts',
    read_promotion_codes: 'Promotion codes',
    read_credit_notes: 'Credit notes',
    read_invoice_items: 'What waits for the next invoice',
    read_schedules: 'Planned changes of a subscription',
    read_entitlements: 'Features a customer has',
    read_billing_credits: 'Billing credits',
    read_fees: 'Processing fees (optional)',
    read_test_clocks: 'Test clocks',
    write_subscriptions: 'Cancel or resume a subscription',
    write_refunds: 'Refund a charge',
    write_invoices: 'Change an invoice',
    write_credit_notes: 'Issue a credit note',
    write_customer_portal: 'Open the portal for a customer',
    write_customers: 'Note the reason on a customer',
    see_balance: 'See your balance',
    see_payouts: 'See your payouts',
    see_transfers: 'See transfers',
    see_webhook_endpoints: 'See webhook endpoints',
    see_events: 'Read the log of events',
    see_files: 'Read uploaded files',
    see_connected_accounts: 'See connected accounts',
    change_payouts: 'Pay out money',
    change_transfers: 'Transfer money to other accounts',
    change_webhook_endpoints: 'Change webhook endpoints',
    change_payment_intents: 'Take payments',
    change_payment_methods: 'Change customers’ payment methods',
    change_checkout_sessions: 'Start checkouts',
    change_payment_links: 'Make payment links',
    change_disputes: 'Answer disputes',
    change_products: 'Change products',
    change_prices: 'Change prices',
    change_coupons: 'Change coupons',
    change_promotion_codes: 'Change promotion codes',
  } satisfies Record<Capability, string>,
  /** What a missing permission to read takes away. */
  lost: {
    read_customers: 'Nobody can be found.',
    read_subscriptions: 'No subscription can be seen.',
    read_invoices: 'No invoice can be seen.',
    read_charges: 'No charge and no refund can be seen.',
    read_payment_intents: 'Payments that never became a charge are hidden.',
    read_payment_methods: 'Cards on file are hidden.',
    read_disputes: 'Disputes are hidden.',
    read_fraud_warnings: 'Early fraud warnings are hidden.',
    read_checkout_sessions: 'Guest checkouts are not found, unfinished ones are hidden.',
    read_customer_portal: 'No portal link can be offered.',
    read_products: 'Plans are shown without their names.',
    read_prices: 'The tiers of tiered prices are hidden.',
    read_coupons: 'Discounts are hidden.',
    read_promotion_codes: 'Promotion codes are hidden.',
    read_credit_notes: 'Credit notes are hidden.',
    read_invoice_items: 'What waits for the next invoice is hidden.',
    read_schedules: 'Planned changes are hidden.',
    read_entitlements: 'Features are hidden.',
    read_billing_credits: 'Billing credits are hidden.',
    read_fees:
      'A refund says that Stripe keeps its fee, not how much. Stripe gives this only together with your balance and transfers.',
    read_test_clocks: 'Customers on a test clock are not found.',
  } as Partial<Record<Capability, string>>,
};

export type KeyCheckWords = Wording<typeof keyCheckWords>;
