import type { Unread } from '../../billing/reading';
import type { Interval } from '../../billing/subscription';
import { creditStateWords } from './credit-state';
import { invoiceStateWords } from './invoice-state';
import { paymentStateWords } from './payment-state';
import { periodName } from './period-name';
import { subscriptionStateWords } from './subscription-state';

/** What is billed, in words. Statuses are the Stripe Dashboard's own words, because operators know them. */
export const billingStateWords = {
  onSubscription: subscriptionStateWords,
  onInvoice: invoiceStateWords,
  onPayment: paymentStateWords,
  onCredit: creditStateWords,
  nothing: 'No subscriptions, invoices or charges.',
  subscriptions: 'Subscriptions',
  endedSubscriptions: (count: number) =>
    count === 1 ? '1 ended subscription' : `${count} ended subscriptions`,
  subscription: {
    active: 'Active',
    trialing: 'Trialing',
    past_due: 'Past due',
    unpaid: 'Unpaid',
    paused: 'Paused',
    incomplete: 'Incomplete',
    incomplete_expired: 'Incomplete expired',
    canceled: 'Canceled',
    unknown: 'Unknown',
  },
  cancels: (date: string) => `Cancels ${date}`,
  keep: 'keep',
  extra: 'extra',
  seats: (count: number) => (count === 1 ? '1 seat' : `${count} seats`),
  tiered: 'tiered price',
  per: (amount: string, interval: Interval, count: number) =>
    count === 1
      ? `${amount} / ${periodName(interval)}`
      : `${amount} / ${count} ${periodName(interval)}s`,
  renews: (date: string) => `renews ${date}`,
  ended: (date: string) => `ended ${date}`,
  trialEnds: (date: string) => `trial ends ${date}`,
  monthlyValue: 'Monthly value',
  perMonth: (amount: string) => `${amount} a month`,
  unnamedPlan: 'Unnamed plan',
  invoices: 'Invoices',
  olderInvoices: (count: number) => `${count} older`,
  draftInvoice: 'No number yet',
  invoice: {
    draft: 'Draft',
    open: 'Open',
    paid: 'Paid',
    uncollectible: 'Uncollectible',
    void: 'Void',
    unknown: 'Unknown',
  },
  overdue: 'Past due',
  remaining: (amount: string) => `${amount} to pay`,
  due: (date: string) => `due ${date}`,
  nextAttempt: (date: string) => `Stripe tries again ${date}`,
  noNextAttempt: 'Stripe will not try again by itself',
  invoiceProcessing: 'a payment of it is processing at the bank: do not ask for it again',
  attempts: (count: number) => (count === 1 ? '1 attempt' : `${count} attempts`),
  payPage: 'Invoice page',
  pdf: 'PDF',
  opensWithoutLogin: 'opens without a login',
  failedPayment: (amount: string, date: string) => `${amount} failed on ${date}`,
  processing: (amount: string, date: string) =>
    `${amount} of ${date} is still processing at the bank. It is not a failure: do not ask for it again.`,
  card: 'Card',
  cardText: (brand: string, last4: string, expiry: string | null) =>
    expiry ? `${brand} ·· ${last4}, ${expiry}` : `${brand} ·· ${last4}`,
  cardExpired: 'expired',
  refunds: 'Refunds',
  refund: {
    succeeded: 'Refunded',
    pending: 'Pending',
    requires_action: 'Requires action',
    failed: 'Failed',
    canceled: 'Canceled',
    unknown: 'Unknown',
  },
  bankReference: 'Bank reference',
  disputes: 'Disputes',
  dispute: {
    needs_response: 'Needs response',
    under_review: 'Under review',
    warning_needs_response: 'Inquiry: needs response',
    warning_under_review: 'Inquiry: under review',
    warning_closed: 'Inquiry closed',
    won: 'Won',
    lost: 'Lost',
    prevented: 'Prevented',
    appeal_needs_response: 'Appeal: needs response',
    appeal_under_review: 'Appeal: under review',
  } as Record<string, string>,
  answerBy: (date: string) => `answer by ${date}`,
  severity: { bad: 'Urgent', warn: 'Look at this', info: 'Note' },
  strip: {
    title: 'Last twelve months',
    legend: { paid: 'paid', failed: 'failed', refunded: 'refunded' },
    quiet: 'No payments in the last twelve months.',
    month: (month: string, parts: string[]) => `${month}: ${parts.join(', ')}`,
    paid: (amount: string, count: number) =>
      count === 1 ? `${amount} paid` : `${amount} paid in ${count} payments`,
    failed: (count: number) => `${count} failed`,
    refunded: (amount: string) => `${amount} refunded`,
    otherCurrencies: (list: string) => `Also charged in ${list}: see the timeline.`,
  },
  timeline: {
    title: (count: number) => `Charge timeline, ${count} ${count === 1 ? 'line' : 'lines'}`,
    paid: 'Charge',
    hold: 'Hold, not captured',
    released: 'Hold released',
    pending: 'Processing',
    failed: 'Failed',
    refund: 'Refund',
    unknown: 'Unknown',
    proration: 'with proration',
    statement: (text: string) => `on the statement as “${text}”`,
  },
  unread: (list: string, because: Unread['because']) =>
    because === 'more_pages'
      ? `Only the newest ${list} were read.`
      : because === 'permission'
        ? `Not read: ${list}. The key lacks the permission`
        : `Not read: ${list}. Stripe did not answer for them.`,
  loadMore: (list: string) => `Load more ${list}`,
  notRead: (lists: string) => `Not read, for lack of a permission: ${lists}.`,
  ofCustomer: 'Of customer',
  moreAnomalies: (count: number) => `${count} more to know`,
  lists: {
    customers: 'customers',
    subscriptions: 'subscriptions',
    invoices: 'invoices',
    charges: 'charges',
    payment_intents: 'payments',
    checkout_sessions: 'checkouts',
    discounts: 'discounts (amounts are before them)',
    disputes: 'disputes',
    fraud_warnings: 'early fraud warnings',
    credit_notes: 'credit notes',
    pending_items: 'pending invoice items',
    schedules: 'subscription schedules',
    billing_credit: 'billing credits',
    entitlements: 'entitlements',
    payment_methods: 'default cards',
    products: 'product names',
    tiers: 'price tiers (the monthly value is without them)',
    portal: 'the customer portal',
    related: 'related customers',
    test_clock: 'the test clock',
  },
};
