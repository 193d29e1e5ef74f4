import type { Interval } from '../../billing/subscription';
import { periodName } from './period-name';

/** What is said under a subscription's plan and status: pauses, changes to come, discounts, why it ended. */
export const subscriptionStateWords = {
  collectionPaused: (until: string | null) =>
    until ? `Collection paused until ${until}` : 'Collection paused',
  collectionPausedMeans: {
    keep_as_draft: 'Its invoices stay drafts meanwhile.',
    mark_uncollectible: 'Its invoices are marked uncollectible meanwhile.',
    void: 'Its invoices are voided meanwhile.',
  } as Record<string, string>,
  pausedBecause: (reason: string) => `Paused: ${reason}.`,
  pauseReasons: {
    final_payment_failure: 'the last retry of a payment failed',
    first_payment_failure: 'the first payment failed',
    pause_requested: 'somebody asked for it',
    system: 'by Stripe',
    trial_end_without_payment_method: 'the trial ended without a payment method',
  } as Record<string, string>,
  withoutPaymentMethod: (consequence: string) =>
    `Without a payment method when the trial ends, ${consequence}.`,
  trialEnd: {
    cancel: 'it is canceled',
    pause: 'it is paused',
    create_invoice: 'its first invoice stays unpaid',
  } as Record<string, string>,
  itemTrial: (date: string) => `trial offer until ${date}`,
  itemRenews: (date: string) => `renews ${date}`,
  changes: (date: string, plans: string) => `Changes on ${date} to ${plans}.`,
  termsChange: (date: string) => `Other terms from ${date} on, with the same plan.`,
  starts: (date: string, plans: string) => `Starts on ${date}: ${plans}.`,
  waitsForPayment: (date: string, plans: string | null) =>
    `A change${plans ? ` to ${plans}` : ''} waits for its payment until ${date}.`,
  waitsForPaymentNoDate: 'A change waits for its payment.',
  thenEnds: 'With it, the subscription is set to end with its period.',
  plan: (name: string, quantity: number | null) =>
    quantity !== null && quantity > 1 ? `${name} × ${quantity}` : name,
  planAt: (plan: string, price: string) => `${plan} at ${price}`,
  canceled: (reason: string | null, date: string | null) =>
    `Canceled${reason ? ` ${reason}` : ''}${date ? ` on ${date}` : ''}`,
  cancellation: (how: string, feedback: string | null) =>
    feedback ? `${how}: ${feedback}.` : `${how}.`,
  cancelReasons: {
    cancellation_requested: 'on request',
    payment_disputed: 'after a disputed payment',
    payment_failed: 'after failed payments',
    canceled_by_retention_policy: 'by the retention policy',
  } as Record<string, string>,
  feedback: {
    customer_service: 'customer service',
    low_quality: 'low quality',
    missing_features: 'missing features',
    other: 'another reason',
    switched_service: 'switched to another service',
    too_complex: 'too complex',
    too_expensive: 'too expensive',
    unused: 'not used',
  } as Record<string, string>,
  theyWrote: 'They wrote:',
  discount: (off: string | null, name: string | null, how: string) =>
    [off, name && off ? `(${name})` : name, how].filter(Boolean).join(' '),
  percentOff: (percent: number) => `${percent}% off`,
  amountOff: (amount: string) => `${amount} off`,
  duration: (
    duration: 'forever' | 'once' | 'repeating' | 'unknown',
    months: number | null,
    end: string | null,
  ) =>
    [
      duration === 'forever' ? 'forever' : null,
      duration === 'once' ? 'once' : null,
      months !== null ? `for ${months === 1 ? '1 month' : `${months} months`}` : null,
      end ? `until ${end}` : null,
    ]
      .filter(Boolean)
      .join(', '),
  /** Of a discount that is the customer's, not the subscription's. */
  wholeCustomer: 'on everything this customer pays for',
  onPlan: (plan: string) => `on ${plan}`,
  code: 'code',
  paidBy: (card: string) => `Charged to ${card}`,
  methods: {
    acss_debit: 'pre-authorized debit (Canada)',
    amazon_pay: 'Amazon Pay',
    au_becs_debit: 'BECS Direct Debit',
    bacs_debit: 'Bacs Direct Debit',
    cashapp: 'Cash App Pay',
    link: 'Link',
    paypal: 'PayPal',
    sepa_debit: 'SEPA Direct Debit',
    us_bank_account: 'a US bank account',
  } as Record<string, string>,
  metered: (interval: Interval, count: number) =>
    count === 1
      ? `metered / ${periodName(interval)}`
      : `metered / ${count} ${periodName(interval)}s`,
  tieredPer: (per: string) => `${per}, tiered`,
  moreSubscriptions: (count: number) => `${count} more subscriptions`,
};
