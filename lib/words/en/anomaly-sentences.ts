import type { Anomaly, AnomalyId } from '../../billing/anomaly';
import type { Formats } from '../formats';

/** What the objects of an anomaly tell beside the anomaly itself. */
export interface AnomalyObjects {
  /** Product of the subscription. */
  plan: string | null;
  /** The invoice waits for the customer to confirm at the bank. */
  awaitsConfirmation: boolean;
  /** The bank only asks so far: no money was taken. */
  isInquiry: boolean;
}

const counted = ({ length }: string[]) => (length === 2 ? 'Two' : String(length));
const times = ({ length }: string[]) => (length === 2 ? 'twice' : `${length} times`);

/** One sentence per anomaly; a missing one does not compile. */
export function anomalySentences(format: Formats) {
  const sum = ({ amount }: Anomaly) => (amount ? format.money(amount) : 'A payment');
  const on = ({ at }: Anomaly, before = 'on') => (at ? ` ${before} ${format.date(at)}` : '');
  const sentences: { [Id in AnomalyId]: (anomaly: Anomaly, of: AnomalyObjects) => string } = {
    duplicate_live_subscriptions: ({ objects }, { plan }) =>
      `${counted(objects)} live subscriptions to ${plan ?? 'the same product'}, one seat each.`,
    duplicate_charge: (anomaly) =>
      `${sum(anomaly)} was charged ${times(anomaly.objects)}${on(anomaly)}.`,
    same_card_other_customer: ({ objects }) =>
      objects.length === 1
        ? 'Another customer pays with the same card.'
        : `${objects.length} other customers pay with the same card.`,
    several_customers: ({ objects }) => `${objects.length} customers on this address.`,
    charge_after_end: (anomaly) =>
      `${sum(anomaly)} was charged${on(anomaly)}, after the subscription had ended${
        anomaly.severity === 'info' ? ', and was given back' : ''
      }.`,
    failed_renewal: (anomaly, { awaitsConfirmation }) =>
      `${sum(anomaly)} not paid: ${awaitsConfirmation ? 'the bank waits for a confirmation' : 'a payment failed'}.`,
    payment_processing: (anomaly) => `${sum(anomaly)} is still processing at the bank.`,
    card_expiring: (anomaly) =>
      `The card to be charged expires${on(anomaly, 'by')}, ${
        anomaly.severity === 'warn' ? 'before' : 'after'
      } the next renewal.`,
    card_expired: () => 'The card to be charged has expired.',
    scheduled_end: (anomaly, { plan }) =>
      `${plan ?? 'The subscription'} is set to end${on(anomaly)}.`,
    trial_ending: (anomaly) => `The trial ends${on(anomaly)}.`,
    open_dispute: (anomaly, { isInquiry }) => {
      const due = anomaly.at ? `, and an answer is due ${format.date(anomaly.at)}` : '';
      return isInquiry
        ? `The bank inquires about ${anomaly.amount ? sum(anomaly) : 'a payment'}${due}.`
        : `${sum(anomaly)} is under dispute${due}.`;
    },
    early_fraud_warning: (anomaly) =>
      `The card’s bank reports ${anomaly.amount ? sum(anomaly) : 'a payment'} as fraud${
        anomaly.severity === 'info'
          ? '; nothing is left to do about it'
          : ', before any dispute. A refund now may spare one'
      }.`,
    refund_pending: (anomaly) =>
      anomaly.severity === 'info'
        ? `A refund of ${sum(anomaly)} is on its way${on(anomaly, 'since')}.`
        : `A refund of ${sum(anomaly)} waits${on(anomaly, 'since')} and has not left: it does not arrive by itself.`,
    refund_failed: (anomaly) => `A refund of ${sum(anomaly)} failed.`,
    unpaid_invoice: (anomaly) =>
      `An invoice of ${sum(anomaly)} is not paid${on(anomaly, ', due')}.`.replace(' ,', ','),
    incomplete_checkout: (anomaly) => `A Checkout was begun${on(anomaly)} and not completed.`,
    portal_missing: () => 'There is no customer portal: customers can do nothing themselves.',
    billing_email_differs: () => 'The billing address in Stripe is not the one that was looked up.',
  };
  return sentences;
}
