import type { EvidenceFacts, EvidenceId, PortalNeed } from '../../triage/evidence';
import type { Intent } from '../../triage/message/matter';
import type { Formats } from '../formats';
import { declineWords } from './declines';
import { duration } from './duration';
import { periodName } from './period-name';

/** Why a refund has not left, in Stripe's word. */
function notSent(because: string): string {
  if (because === 'requires_action') return 'Stripe waits for the customer’s answer to its email';
  return because === 'insufficient_funds'
    ? 'the Stripe balance does not cover it'
    : `Stripe holds it back (${because.replaceAll('_', ' ')})`;
}

/** What the customer writes about, after "The message". */
const MATTERS: Record<Intent, string> = {
  cancel: 'asks to cancel',
  resume: 'asks to keep or resume the subscription',
  refund: 'asks for money back',
  charged_twice: 'speaks of paying or being charged twice',
  unknown_charge: 'says that a charge is not known',
  charged_after_cancel: 'speaks of a charge after cancelling',
  payment_failing: 'speaks of a payment that did not go through',
  invoice_or_receipt: 'asks for an invoice or receipt',
  tax_number: 'asks for billing details or a tax number',
  update_card: 'asks to change the card',
  change_plan: 'asks to change the plan or the seats',
  seats: 'asks about seats',
  product_bug: 'reports that the product does not work',
  feature_missing: 'misses something that was expected or promised',
  unwanted_renewal: 'speaks of a renewal that was not wanted',
  explain_amount: 'asks what an amount is for',
  where_is_refund: 'asks where a refund is',
  next_payment: 'asks when the next payment is due',
  restart: 'asks to come back',
  finish_checkout: 'speaks of a purchase that was not completed',
  thanks: 'says thank you',
  unclear: 'does not say what is wanted',
};

const PLACES = {
  message: 'The message',
  earlier_message: 'The turn before, which this answers,',
  subject: 'The subject',
} as const;

const FEATURES: Record<PortalNeed, string> = {
  login: 'logging in',
  cancel: 'cancelling',
  invoices: 'past invoices',
  card: 'changing the card',
  plan: 'changing the plan',
  details: 'changing billing details',
};

/** One sentence per line of evidence; a missing id does not compile. */
export function evidenceSentences(format: Formats) {
  const { money, date, dateTime } = format;
  const sentences: { [Id in EvidenceId]: (facts: EvidenceFacts[Id]) => string } = {
    message_says: ({ matter, source }) => `${PLACES[source]} ${MATTERS[matter]}.`,
    message_unclear: () => 'The message does not say what is wanted.',
    speaks_of_seats: () => 'The message speaks of several people or seats.',
    says_not_authorised: () => 'The message says that the payment was not authorised.',
    asks_something_else: ({ matter }) =>
      `The message is about something else: it ${MATTERS[matter]}.`,
    same_product_twice: ({ product, secondsApart }) =>
      `Two subscriptions to ${product ?? 'the same product'}, one seat each, begun ${duration(secondsApart)} apart.`,
    two_customers_one_person: ({ customers }) =>
      `The same person stands behind ${customers} customers: same card, name or address.`,
    charges_agree: ({ count, amount, secondsApart }) =>
      `${count} charges of ${money(amount)}${secondsApart > 0 ? `, ${duration(secondsApart)} apart` : ''}, agree with it.`,
    double_charge: ({ amount, secondsApart }) =>
      `Two charges of ${money(amount)} from one card, ${duration(secondsApart)} apart, and no two purchases that explain them.`,
    duplicate_ended: ({ product, endedAt }) =>
      `One of the two subscriptions to ${product ?? 'the product'} ended on ${date(endedAt)}, without a replacement.`,
    duplicate_refunded: ({ amount, at }) =>
      `The duplicate’s ${money(amount)} was refunded on ${date(at)}.`,
    duplicate_disputed: ({ amount, at }) =>
      `The bank took ${money(amount)} of it back for the customer in a dispute, on ${date(at)}.`,
    duplicate_credited: ({ amount, number }) =>
      `${money(amount)} of it was credited to the customer after payment${number ? `, by credit note ${number}` : ''}.`,
    different_products: ({ products }) =>
      products.length > 0
        ? `The subscriptions are to different products: ${products.join(', ')}.`
        : 'The subscriptions are to different products.',
    different_workspaces: ({ count }) =>
      `${count} subscriptions belong to different workspaces or members.`,
    plan_changed: ({ from, to, at }) =>
      `${from ?? 'The old plan'} ended when ${to ?? 'the new one'} began, on ${date(at)}.`,
    hold_not_charge: ({ amount, at }) =>
      `The ${money(amount)} of ${dateTime(at)} was a hold beside the payment: it took no money.`,
    attempt_not_charge: ({ amount, at }) =>
      `One of the two attempts at ${money(amount)}, of ${dateTime(at)}, failed and took no money.`,
    successive_periods: ({ amount, count }) =>
      `${count} charges, the last of ${money(amount)}, pay for successive periods.`,
    seats_make_the_amount: ({ seats, unit, total }) =>
      `${seats} seats at ${format.money(unit)} each make the ${format.money(total)} that was charged.`,
    several_seats: ({ seats, product }) => `${seats} seats of ${product ?? 'the plan'}.`,
    colleagues_pay: ({ count }) =>
      count === 1
        ? 'Somebody else of the same company pays for a subscription of their own.'
        : `${count} other people of the same company pay for subscriptions of their own.`,
    team_product: ({ product }) => `${product} is a product for teams.`,
    one_person_one_seat: () => 'One person and one seat, minutes or hours apart.',
    renewal_failed: ({ product, status, attempts, amount, nextAttempt }) => {
      const tries = attempts === 1 ? 'one attempt' : `${attempts} attempts`;
      const next = nextAttempt
        ? `Stripe tries again on ${date(nextAttempt)}`
        : 'Stripe will not try again by itself';
      return `${product ?? 'The subscription'} is ${status.replaceAll('_', ' ')}: ${money(amount)} not paid after ${tries}. ${next}.`;
    },
    payment_declined: ({ code, family, at }) =>
      `Declined on ${date(at)} (${code}): ${declineWords[family]}`,
    bank_wants_confirmation: ({ amount }) =>
      `The bank wants ${money(amount)} to be confirmed (3D Secure).`,
    invoice_overdue: ({ amount, dueAt }) =>
      `${money(amount)} was due on ${date(dueAt)} and is not paid.`,
    checkout_not_completed: ({ at, canBeFinished }) =>
      `The Checkout of ${date(at)} was not completed and nothing came after it; it can ${canBeFinished ? 'still' : 'no longer'} be finished.`,
    still_processing: ({ amount }) =>
      `${money(amount)} is still processing: not failed, and not to be paid again.`,
    paid_since: ({ amount, at }) => `${money(amount)} was paid on ${date(at)}, after the failure.`,
    failure_elsewhere: ({ product }) =>
      `The failure belongs to ${product ?? 'a subscription'} that has ended.`,
    portal_offers: ({ feature }) => `The portal lets customers do this: ${FEATURES[feature]}.`,
    portal_lacks: ({ feature }) =>
      `The portal does not let customers do this: ${FEATURES[feature]}.`,
    end_already_set: ({ at }) =>
      at ? `The end is already set to ${date(at)}.` : 'The end is already set.',
    already_ended: ({ product, at }) => `${product ?? 'The subscription'} ended on ${date(at)}.`,
    collection_paused: ({ resumesAt }) =>
      resumesAt
        ? `Collection is paused on purpose until ${date(resumesAt)}.`
        : 'Collection is paused on purpose.',
    trial_running: ({ endsAt }) =>
      `A trial runs until ${date(endsAt)}; nothing was charged for it.`,
    proration_explains: ({ amount, at }) =>
      `The invoice of ${money(amount)}, ${date(at)}, holds prorations: parts of a period, credited and charged.`,
    usage_explains: ({ amount, at }) =>
      `The invoice of ${money(amount)}, ${date(at)}, bills usage in arrears.`,
    regular_charge: ({ amount, product, interval }) =>
      `${money(amount)} is the regular charge for ${product ?? 'the subscription'}, every ${periodName(interval)}.`,
    charged_before_end: ({ amount, at, endsAt }) =>
      `The last charge, ${money(amount)} on ${date(at)}, came before the end on ${date(endsAt)}.`,
    document_found: ({ number, at }) =>
      `Invoice ${number ?? 'without a number'} of ${date(at)} is the one meant.`,
    refund_on_its_way: ({ amount, at, bankReference }) =>
      `${money(amount)} was refunded on ${date(at)}${bankReference ? `; bank reference ${bankReference}` : ''}.`,
    refund_not_sent: ({ amount, at, because }) =>
      `A refund of ${money(amount)} was made on ${date(at)} and has not left: ${notSent(because)}.`,
    billing_is_broken: () => 'A payment did fail in this very matter.',
    billing_is_healthy: () => 'The subscription is healthy and paid: billing does not explain it.',
    billing_explains_it: () => 'Billing explains it: nothing is paid, or nothing runs.',
    charge_after_end: ({ amount, at, endedAt }) =>
      `On ${date(at)}, ${money(amount)} was charged for a period that began when the subscription had already ended${date(endedAt) === date(at) ? '' : `, on ${date(endedAt)}`}.`,
    renewed_lately: ({ amount, at, interval, product }) =>
      `${product ?? 'The subscription'} renewed for ${money(amount)} on ${date(at)}, for another ${periodName(interval)}.`,
    renewal_given_back: ({ amount, product }) =>
      `The ${money(amount)} of the renewal of ${product ?? 'the subscription'} has gone back already.`,
    renewed_long_ago: ({ at }) => `The renewal was on ${date(at)}: much of it has been used.`,
    dispute_open: ({ amount, reason, dueBy }) =>
      `A dispute over ${money(amount)} is open (${reason.replaceAll('_', ' ')})${dueBy ? `, and an answer is due ${date(dueBy)}` : ''}.`,
    inquiry_open: ({ amount, refundable, dueBy }) =>
      `The bank inquires about ${money(amount)}${dueBy ? `, and an answer is due ${date(dueBy)}` : ''}; a refund is ${refundable ? 'still' : 'not'} possible.`,
    refund_failed: ({ amount, at }) =>
      `The refund of ${money(amount)} of ${date(at)} failed at the bank.`,
    paid_outside_stripe: ({ amount, at }) =>
      `${money(amount)} of ${date(at)} was paid outside Stripe.`,
    nobody_found: ({ email }) => `No customer and no guest payment for ${email ?? 'this ticket'}.`,
    several_customers: ({ count }) =>
      `${count} customers share this address, and nothing says which is meant.`,
    nothing_bought: () => 'This customer has no subscription, invoice or payment.',
    nothing_asked: () => 'The message asks for nothing.',
    claim_not_in_stripe: ({ matter }) =>
      `The message ${MATTERS[matter]}; Stripe shows no ${matter === 'charged_twice' ? 'duplicate' : 'such thing'}.`,
    no_reason_given: () => 'Money is asked back, and neither the message nor Stripe says why.',
    unknown_status: ({ status }) =>
      `A subscription has a status that is not known here: ${status.replaceAll('_', ' ')}.`,
  };
  return sentences;
}
