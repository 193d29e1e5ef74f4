import type { ChargePhrases } from '../../charge-phrases';

/** One payment, in English. */
export const chargePhrases: ChargePhrases = {
  paid: (amount, date) => `On ${date}, ${amount} was paid.`,
  statement: (text) => `Your bank shows it as “${text}”.`,
  hold: (amount, date) =>
    `The ${amount} of ${date} is a reservation, not a payment: your bank set the amount aside, and it has not been collected. If it is not collected, the line disappears by itself.`,
  released: (amount, date) =>
    `The ${amount} of ${date} was a reservation and was never collected. Your bank removes the line by itself, usually within a few working days.`,
  partlyCaptured: (reserved, taken, date) =>
    `On ${date}, ${reserved} was reserved and only ${taken} of it was collected. Your bank shows one payment of ${taken} in the end; the rest of the reservation disappears.`,
  failed: (amount, date) =>
    `The attempt to pay ${amount} on ${date} did not go through, so no money was taken. If your bank shows it, it is a reservation that disappears by itself.`,
  pending: (amount, date) =>
    `The payment of ${amount} of ${date} is on its way from your bank. That can take some days; please do not pay it again.`,
  refundOnItsWay: (amount, date, reference) =>
    `A refund of ${amount} was sent on ${date}. Banks take up to ten working days to show it${reference ? `; with the reference ${reference} yours can look for it` : ''}.`,
  refundWaits: (amount, date) =>
    `A refund of ${amount} was recorded on ${date} and is not on its way yet.`,
  refundFailed: (amount, date) =>
    `A refund of ${amount} was attempted on ${date} and did not go through.`,
};
