import type { Money, UnixSeconds } from './amounts';
import type { Charge } from './charge';
import type { Invoice } from './invoice';
import { invoiceOfCharge } from './payment-of';

/** One line that a bank statement may show. */
export interface TimelineLine {
  key: string;
  at: UnixSeconds;
  kind: 'paid' | 'hold' | 'released' | 'pending' | 'failed' | 'refund' | 'unknown';
  money: Money;
  chargeId: string;
  invoiceNumber: string | null;
  proration: boolean;
  statement: string | null;
}

/** Every charge, hold, failed try and refund, newest first, with the invoice it was for. */
export function timelineLines(charges: Charge[], invoices: Invoice[]): TimelineLine[] {
  return charges
    .flatMap((charge) => {
      const invoice = invoiceOfCharge(charge, invoices);
      const common = {
        chargeId: charge.id,
        invoiceNumber: invoice?.number ?? null,
        proration: invoice?.lines.some(({ proration }) => proration) ?? false,
        statement: charge.statementDescriptor,
      };
      const { created: at, amount, currency, id: key } = charge;
      const held = kindOf(charge) === 'hold' || kindOf(charge) === 'released';
      return [
        { ...common, key, at, kind: kindOf(charge), money: { amount, currency } },
        // A released hold is written by Stripe as a refund; the bank shows no second line for it.
        ...(held ? [] : charge.refunds).map((refund) => ({
          ...common,
          key: refund.id,
          at: refund.created,
          kind: 'refund' as const,
          money: { amount: -refund.amount, currency: refund.currency },
        })),
      ];
    })
    .sort((a, b) => b.at - a.at);
}

function kindOf({ status, captured, refunded }: Charge): TimelineLine['kind'] {
  if (status !== 'succeeded') return status;
  if (captured) return 'paid';
  return refunded ? 'released' : 'hold';
}
