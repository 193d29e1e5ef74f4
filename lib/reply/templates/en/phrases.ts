import type { Interval } from '../../../billing/subscription';
import { cardBrand } from '../../card-brand';
import type { DraftPhrases } from '../../draft-phrases';

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

/** Prices, cards, payments and declines in English, British spelling. */
export const phrases: DraftPhrases = {
  price: (money, interval, count) =>
    count === 1
      ? `${money} a ${INTERVALS[interval]}`
      : `${money} every ${count} ${INTERVALS[interval]}s`,
  card: (brand, last4) => `${cardBrand(brand) ?? 'card'} ending ${last4}`,
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
