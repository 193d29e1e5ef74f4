import type { Charge, Dispute, PaymentIntent, Refund } from './charge';
import { disputeState } from './dispute-state';
import { isHold } from './double-charge';
import type { Invoice } from './invoice';
import { chargesOfInvoice, invoiceOfCharge } from './payment-of';
import { refundProgress } from './refund-progress';
import { isReleasedPart } from './released-part';
import type { TimelineKind, TimelineLine } from './timeline-line';

/** What a charge is told by. */
export interface ChargeAround {
  charges: Charge[];
  invoices: Invoice[];
  paymentIntents: PaymentIntent[];
  disputes: Dispute[];
}

/** A charge with its refunds and its disputes, each a line. */
export function chargeLines(charge: Charge, around: ChargeAround): TimelineLine[] {
  const invoice = invoiceOfCharge(charge, around.invoices);
  const common = {
    objectId: charge.id,
    invoiceNumber: invoice?.number ?? null,
    proration: invoice?.lines.some(({ proration }) => proration) ?? false,
    statement: charge.statementDescriptor,
    presented: null,
    attempt: null,
    reference: null,
  };
  const kind = kindOf(charge, around.paymentIntents);
  const held = isHold(charge);
  const { currency } = charge;
  const taken = kind === 'partly_captured' ? charge.amountCaptured : charge.amount;
  return [
    {
      ...common,
      key: charge.id,
      at: charge.created,
      kind,
      money: { amount: taken, currency },
      presented: charge.presented,
      attempt: invoice && attemptOf(charge, chargesOfInvoice(invoice, around.charges)),
    },
    ...(held ? [] : charge.refunds)
      .filter((refund) => !isReleasedPart(refund, charge))
      .map((refund) => ({
        ...common,
        key: refund.id,
        at: refund.created,
        kind: refundKind(refund),
        money: { amount: -refund.amount, currency: refund.currency },
        presented: refund.presented && { ...refund.presented, amount: -refund.presented.amount },
        reference: refund.bankReference,
      })),
    ...around.disputes
      .filter(({ chargeId }) => chargeId === charge.id)
      .flatMap((dispute) =>
        disputeMoves(dispute).map(({ at, kind: move }) => ({
          ...common,
          key: `${dispute.id} ${move}`,
          objectId: dispute.id,
          at,
          kind: move,
          money: {
            amount: move === 'dispute' ? -dispute.amount : dispute.amount,
            currency: dispute.currency,
          },
        })),
      ),
  ];
}

function kindOf(charge: Charge, intents: PaymentIntent[]): TimelineKind {
  if (charge.status !== 'succeeded') return charge.status;
  // Stripe writes a released hold as a refund.
  if (isHold(charge)) return charge.refunded || charge.captured ? 'released' : 'hold';
  if (charge.amountCaptured < charge.amount) return 'partly_captured';
  const intent = intents.find(({ id }) => id === charge.paymentIntentId);
  return intent?.capturedByHand ? 'captured' : 'paid';
}

function refundKind(refund: Refund): TimelineKind {
  switch (refundProgress(refund)) {
    case 'on_its_way':
      return refund.status === 'succeeded' ? 'refund' : 'refund_pending';
    case 'held_up':
    case 'needs_customer':
      return 'refund_waits';
    case 'none':
      return 'refund_failed';
  }
}

/** Counted only where there was more than one. */
function attemptOf(charge: Charge, attempts: Charge[]): TimelineLine['attempt'] {
  if (attempts.length < 2) return null;
  const inOrder = attempts.toSorted((a, b) => a.created - b.created);
  return { number: inOrder.indexOf(charge) + 1, of: attempts.length };
}

type Move = { at: number; kind: 'inquiry' | 'dispute' | 'dispute_won' };

function disputeMoves(dispute: Dispute): Move[] {
  const { created, withdrawnAt, reinstatedAt, status } = dispute;
  const asked = disputeState(dispute) === 'inquiry' || status === 'warning_closed';
  if (asked && withdrawnAt === null) return [{ at: created, kind: 'inquiry' }];
  // Prevented: it was settled before the bank took anything.
  if (status === 'prevented' && withdrawnAt === null) return [];
  const back = reinstatedAt ?? (status === 'won' ? created : null);
  return [
    { at: withdrawnAt ?? created, kind: 'dispute' },
    ...(back === null ? [] : [{ at: back, kind: 'dispute_won' as const }]),
  ];
}
