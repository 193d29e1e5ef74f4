import type { CreditNote } from '../../billing/credit-note';
import { z } from '../../zod';
import { openEnum, optionalNumber, optionalReference, optionalString, reference } from './wire';

const wireCreditNote = z.object({
  id: z.string(),
  number: z.string(),
  invoice: reference,
  status: openEnum(['issued', 'void']),
  created: z.number(),
  currency: z.string(),
  total: z.number(),
  pre_payment_amount: optionalNumber,
  post_payment_amount: optionalNumber,
  out_of_band_amount: optionalNumber,
  // Null in the entry of a payment that was made outside Stripe.
  refunds: z.array(z.object({ refund: optionalReference })).nullish(),
  reason: optionalString,
  pdf: optionalString,
});

/** @throws ZodError where Stripe's answer is not a credit note */
export function mapCreditNote(wire: unknown): CreditNote {
  const note = wireCreditNote.parse(wire);
  return {
    id: note.id,
    number: note.number,
    invoiceId: note.invoice,
    status: note.status,
    created: note.created,
    currency: note.currency,
    total: note.total,
    prePayment: note.pre_payment_amount ?? 0,
    postPayment: note.post_payment_amount ?? 0,
    outOfBand: note.out_of_band_amount ?? 0,
    refundIds: (note.refunds ?? []).flatMap(({ refund }) => refund ?? []),
    reason: note.reason,
    pdfUrl: note.pdf,
  };
}
