import type { PaymentIntent } from './charge';
import { type ChargeAround, chargeLines } from './charge-lines';
import type { Invoice } from './invoice';
import { paidParts } from './paid-parts';
import type { TimelineKind, TimelineLine } from './timeline-line';

/**
 * Everything that a bank statement may show, and what it does not show and somebody may look for: charges, holds,
 * failed attempts, refunds, disputes, payments without a charge, invoices that credit paid. Newest first.
 */
export function timelineLines(around: ChargeAround): TimelineLine[] {
  return [
    ...around.charges.flatMap((charge) => chargeLines(charge, around)),
    ...around.paymentIntents.flatMap((intent) => intentLines(intent, around)),
    ...around.invoices.flatMap(invoiceLines),
  ].sort((a, b) => b.at - a.at);
}

const NO_DETAIL = {
  presented: null,
  statement: null,
  attempt: null,
  reference: null,
} as const;

const ON_ITS_WAY = new Set<PaymentIntent['status']>(['processing', 'requires_capture']);

/** A payment that no charge tells of; one that was called off, or never begun, is nobody's line. */
function intentLines(intent: PaymentIntent, { charges, invoices }: ChargeAround): TimelineLine[] {
  const { id, status, created, amount, currency, latestChargeId } = intent;
  const told = charges.some(
    (charge) => charge.paymentIntentId === id || charge.id === latestChargeId,
  );
  if (told || status === 'succeeded' || status === 'canceled' || status === 'unknown') return [];
  const invoice = invoices.find(({ payments }) =>
    payments.some(({ paymentId }) => paymentId === id),
  );
  return [
    {
      ...NO_DETAIL,
      key: id,
      objectId: id,
      at: created,
      kind: ON_ITS_WAY.has(status) ? 'processing' : 'unfinished',
      money: { amount, currency },
      invoiceNumber: invoice?.number ?? null,
      proration: invoice ? isProrated(invoice) : false,
    },
  ];
}

/** What was settled without a charge: by credit, as credit, or outside of Stripe. */
function invoiceLines(invoice: Invoice): TimelineLine[] {
  const { id, number, status, currency, total, amountDue, created, paidAt } = invoice;
  if (status !== 'paid') return [];
  const line = (key: string, kind: TimelineKind, amount: number): TimelineLine => ({
    ...NO_DETAIL,
    key,
    objectId: id,
    at: paidAt ?? created,
    kind,
    money: { amount, currency },
    invoiceNumber: number,
    proration: isProrated(invoice),
  });
  const outside = paidParts(invoice).filter((part) => part.outsideStripe);
  return [
    ...outside.map((part) => line(part.id, 'outside', part.amount)),
    ...(total > 0 && amountDue === 0 && outside.length === 0
      ? [line(id, 'credit_paid', total)]
      : []),
    ...(total < 0 ? [line(id, 'credit_kept', total)] : []),
  ];
}

function isProrated({ lines }: Invoice): boolean {
  return lines.some(({ proration }) => proration);
}
