import type { Charge, PaymentIntent } from './charge';
import type { Invoice, InvoiceLine } from './invoice';
import { invoiceOfCharge, tookMoney } from './payment-of';

/** Two charges of one amount from one card, close together. */
export interface ChargePair {
  first: Charge;
  second: Charge;
  secondsApart: number;
}

const WINDOW_SECONDS = 72 * 3600;
/** A hold may stand on a statement for a week before the bank drops it. */
const HOLD_SECONDS = 7 * 86_400;

/**
 * The same thing paid twice: same amount, currency and card within 72 hours, where the invoices do not show two
 * wanted things. Two subscriptions are not judged here: see overlap.ts.
 */
export function findDoubleCharges(charges: Charge[], invoices: Invoice[]): ChargePair[] {
  return pairs(charges.filter(tookMoney), WINDOW_SECONDS).filter(
    ({ first, second }) =>
      !explained(invoiceOfCharge(first, invoices), invoiceOfCharge(second, invoices)),
  );
}

/** A hold that took nothing, beside the payment that did: the bank shows both. */
export function findHolds(charges: Charge[], intents: PaymentIntent[]): ChargePair[] {
  const waiting = new Set(
    intents.filter((each) => each.status === 'requires_capture').map((each) => each.latestChargeId),
  );
  return pairs(charges, HOLD_SECONDS).filter(({ first, second }) => {
    const held = [first, second].filter((each) => isHold(each) || waiting.has(each.id));
    return held.length === 1 && [first, second].some(tookMoney);
  });
}

/** An attempt that failed beside the one that succeeded. */
export function findFailedBeside(charges: Charge[]): ChargePair[] {
  return pairs(charges, WINDOW_SECONDS).filter(
    ({ first, second }) =>
      [first, second].some((each) => each.status === 'failed') && [first, second].some(tookMoney),
  );
}

export function isHold(charge: Charge): boolean {
  return charge.status === 'succeeded' && (!charge.captured || charge.amountCaptured === 0);
}

function pairs(charges: Charge[], window: number): ChargePair[] {
  const sorted = charges.toSorted((a, b) => a.created - b.created);
  return sorted
    .flatMap((first, index) =>
      sorted.slice(index + 1).flatMap((second) => {
        const secondsApart = second.created - first.created;
        return secondsApart <= window && alike(first, second)
          ? [{ first, second, secondsApart }]
          : [];
      }),
    )
    .reverse();
}

function alike(a: Charge, b: Charge): boolean {
  return (
    a.amount === b.amount &&
    a.currency === b.currency &&
    (a.card?.fingerprint ?? a.method) === (b.card?.fingerprint ?? b.method)
  );
}

function explained(a: Invoice | null, b: Invoice | null): boolean {
  if (!a || !b) return (a === null) !== (b === null);
  // Two parts of one invoice may well be equal; only what went beyond its amount was paid twice.
  if (a.id === b.id) return a.amountOverpaid === 0;
  if (a.subscriptionId !== b.subscriptionId) return true;
  return !a.lines.some((line) => b.lines.some((other) => sameThing(line, other)));
}

function sameThing(a: InvoiceLine, b: InvoiceLine): boolean {
  if (a.proration || b.proration || a.productId !== b.productId) return false;
  const oneOff = a.subscriptionId === null && b.subscriptionId === null;
  return oneOff || (a.periodStart < b.periodEnd && b.periodStart < a.periodEnd);
}
