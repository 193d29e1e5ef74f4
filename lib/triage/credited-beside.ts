import type { MinorUnits } from '../billing/amounts';
import type { Charge } from '../billing/charge';
import type { CreditNote } from '../billing/credit-note';
import type { Invoice } from '../billing/invoice';
import { chargesOfInvoice } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';

type Notes = Pick<CaseFacts, 'charges' | 'creditNotes'>;

/**
 * What was credited after these invoices were paid without a refund through Stripe, in minor units: to the customer's
 * balance, or out of band. An invoice tells the sum only; where its notes were not read, refunds explain what they can.
 */
export function creditedBeside(invoices: Invoice[], facts: Notes): MinorUnits {
  return sum(invoices.map((invoice) => ofInvoice(invoice, facts)));
}

/** Issued after payment, and not as a refund alone. */
export function notesBeside(invoice: Invoice, facts: Notes): CreditNote[] {
  return notesOf(invoice, facts).filter((note) => besideRefunds(note, facts) > 0);
}

/** What of a charge was refunded for these invoices, as their credit notes tell, in minor units. */
export function refundedThroughNotes(
  invoices: Invoice[],
  { refunds }: Charge,
  facts: Notes,
): MinorUnits {
  const ids = new Set(
    invoices.flatMap((each) => notesOf(each, facts)).flatMap(({ refundIds }) => refundIds),
  );
  const standing = refunds.filter(
    (each) => ids.has(each.id) && each.status !== 'failed' && each.status !== 'canceled',
  );
  return sum(standing.map(({ amount }) => amount));
}

function ofInvoice(invoice: Invoice, facts: Notes): MinorUnits {
  const notes = notesOf(invoice, facts);
  const told = sum(notes.map(({ postPayment }) => postPayment));
  const beside = sum(notes.map((note) => besideRefunds(note, facts)));
  const untold = Math.max(0, invoice.creditedAfterPayment - told);
  const refunded = sum(
    chargesOfInvoice(invoice, facts.charges).map(({ amountRefunded }) => amountRefunded),
  );
  return beside + Math.max(0, untold - Math.max(0, refunded - (told - beside)));
}

function besideRefunds({ refundIds, postPayment, outOfBand }: CreditNote, { charges }: Notes) {
  if (refundIds.length === 0) return postPayment;
  const refunds = charges
    .flatMap((each) => each.refunds)
    .filter(({ id }) => refundIds.includes(id));
  const all = refunds.length === refundIds.length;
  const rest = all ? postPayment - sum(refunds.map(({ amount }) => amount)) : 0;
  return Math.max(outOfBand, rest);
}

function notesOf({ id }: Invoice, { creditNotes }: Notes): CreditNote[] {
  return creditNotes.filter(({ invoiceId, status }) => invoiceId === id && status === 'issued');
}

function sum(amounts: MinorUnits[]): MinorUnits {
  return amounts.reduce((total, amount) => total + amount, 0);
}
