import type { Money } from '../../lib/billing/amounts';
import type { EvidenceFacts } from '../../lib/triage/evidence';
import type { Formats } from '../../lib/words/formats';

const marked = (at: number) => `⟦${at}⟧`;

/** Amounts and times that are found again in a sentence, and are the same in every language. */
export const MARKED_FORMATS: Formats = {
  locale: 'en',
  timeZone: 'UTC',
  money: ({ amount, currency }) => `⟦${amount} ${currency}⟧`,
  date: marked,
  dayInSentence: marked,
  dateTime: marked,
  time: marked,
  month: marked,
};

const amount: Money = { amount: 2900, currency: 'usd' };
const product = '⟦product⟧';

/** Every line of evidence, with facts that are found again. */
export const EVERY_EVIDENCE: EvidenceFacts = {
  message_says: { matter: 'refund', source: 'message' },
  message_unclear: {},
  speaks_of_seats: {},
  says_not_authorised: {},
  asks_something_else: { matter: 'cancel' },
  same_product_twice: { product, secondsApart: 240 },
  two_customers_one_person: { customers: 2 },
  charges_agree: { count: 2, amount, secondsApart: 240 },
  double_charge: { amount, secondsApart: 240 },
  duplicate_ended: { product, endedAt: 11 },
  duplicate_refunded: { amount, at: 12 },
  different_products: { products: [product, '⟦other⟧'] },
  different_workspaces: { count: 2 },
  plan_changed: { from: '⟦from⟧', to: '⟦to⟧', at: 13 },
  hold_not_charge: { amount, at: 14 },
  attempt_not_charge: { amount, at: 15 },
  successive_periods: { amount, count: 2 },
  several_seats: { seats: 8, product },
  seats_make_the_amount: { seats: 8, unit: { amount: 1, currency: 'eur' }, total: amount },
  colleagues_pay: { count: 3 },
  team_product: { product },
  one_person_one_seat: {},
  renewal_failed: { product, status: 'past_due', attempts: 3, amount, nextAttempt: 16 },
  payment_declined: { code: '⟦code⟧', family: 'money', at: 17 },
  bank_wants_confirmation: { amount },
  invoice_overdue: { amount, dueAt: 18 },
  checkout_not_completed: { at: 19, canBeFinished: true },
  still_processing: { amount },
  paid_since: { amount, at: 20 },
  failure_elsewhere: { product },
  portal_offers: { feature: 'cancel' },
  portal_lacks: { feature: 'card' },
  end_already_set: { at: 21 },
  already_ended: { product, at: 22 },
  collection_paused: { resumesAt: 23 },
  trial_running: { endsAt: 24 },
  proration_explains: { amount, at: 25 },
  usage_explains: { amount, at: 26 },
  regular_charge: { amount, product, interval: 'month' },
  charged_before_end: { amount, at: 27, endsAt: 28 },
  document_found: { number: '⟦number⟧', at: 29 },
  refund_on_its_way: { amount, at: 30, bankReference: '⟦reference⟧' },
  refund_not_sent: { amount, at: 31, because: 'insufficient_funds' },
  billing_is_broken: {},
  billing_is_healthy: {},
  billing_explains_it: {},
  charge_after_end: { amount, at: 32, endedAt: 33 },
  renewed_lately: { amount, at: 34, interval: 'year', product },
  renewed_long_ago: { at: 35 },
  dispute_open: { amount, reason: 'fraudulent', dueBy: 36 },
  inquiry_open: { amount, refundable: true, dueBy: 37 },
  refund_failed: { amount, at: 38 },
  paid_outside_stripe: { amount, at: 39 },
  nobody_found: { email: '⟦email⟧' },
  several_customers: { count: 2 },
  nothing_bought: {},
  nothing_asked: {},
  claim_not_in_stripe: { matter: 'charged_twice' },
  no_reason_given: {},
  unknown_status: { status: '⟦status⟧' },
};
