import type { MinorUnits } from './amounts';
import type { Invoice } from './invoice';

/** One payment that an invoice was paid with. */
export interface PaidPart {
  id: string;
  amount: MinorUnits;
  /** Recorded by hand: no refund through Stripe can give it back. */
  outsideStripe: boolean;
}

/** The payments that paid an invoice, the one Stripe collects by first. */
export function paidParts({ payments }: Invoice): PaidPart[] {
  return payments
    .filter(({ status }) => status === 'paid')
    .toSorted((a, b) => Number(b.isDefault) - Number(a.isDefault))
    .flatMap(({ id, amountPaid, kind }) =>
      amountPaid === null
        ? []
        : [{ id, amount: amountPaid, outsideStripe: kind === 'payment_record' }],
    );
}
