import type { Interval } from '../../../billing/subscription';
import type { DraftPhrases } from '../../draft-phrases';

const BRANDS: Record<string, string> = {
  visa: 'Visa',
  mastercard: 'Mastercard',
  amex: 'American Express',
  discover: 'Discover',
  diners: 'Diners Club',
  jcb: 'JCB',
  unionpay: 'UnionPay',
};

const INTERVALS: Record<Interval, string> = {
  day: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  unknown: 'period',
};

/** @see https://docs.stripe.com/api/invoices/object#invoice_object-billing_reason */
const REASONS: Record<string, string> = {
  subscription_create: 'the first payment of the subscription',
  subscription_cycle: 'the regular renewal',
  subscription_update: 'a change during the period',
  subscription_threshold: 'usage during the period',
  manual: 'a separate invoice',
};

/** English, British spelling. */
export const englishPhrases: DraftPhrases = {
  price: (money, interval, count) =>
    count === 1
      ? `${money} a ${INTERVALS[interval]}`
      : `${money} every ${count} ${INTERVALS[interval]}s`,
  card: (brand, last4) => `${BRANDS[brand ?? ''] ?? 'card'} ending ${last4}`,
  period: (from, to) => `${from} to ${to}`,
  several: (quantity, name) => `${quantity} × ${name}`,
  item: 'Your plan',
  invoiceLine: (name, period, amount) =>
    period ? `${name}, ${period}: ${amount}` : `${name}: ${amount}`,
  restOfPeriod: (name, period, amount) =>
    `${name} for the rest of the period${period ? `, ${period}` : ''}: ${amount}`,
  unusedTime: (name, credit) => `Unused time on ${name}: a credit of ${credit}`,
  discountLine: (amount) => `Discount: ${amount} off`,
  creditLine: (amount) => `Credit you had from before: ${amount} off`,
  taxLine: (amount) => `Tax: ${amount}`,
  paymentLine: (date, amount, reason) =>
    reason && REASONS[reason] ? `${date}: ${amount}, ${REASONS[reason]}` : `${date}: ${amount}`,
  productLine: (name, price) => (price ? `${name}, ${price}` : name),
  free: 'free of charge',
  decline: {
    card_to_update: 'The details of the card are no longer accepted, so it needs to be updated.',
    money: 'The bank declined it; your bank can tell you more, or another card may help.',
    authentication: 'Your bank asks you to confirm it.',
    bank_says_no: 'The bank declined it; your bank can tell you more, or you can use another card.',
    // Said of a lost card as of any other: nothing here may let the reason be guessed.
    never_tell: 'The bank declined it; your bank can tell you more, or you can use another card.',
    // Another card is the way, and why this one was not taken is not for the customer.
    blocked_by_stripe: 'It could not be made with this card; please use another one.',
    try_again: 'There was a temporary problem with the payment; another attempt usually works.',
  },
};
