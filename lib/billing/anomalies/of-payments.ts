import { type Anomaly, anomaly } from '../anomaly';
import type { Charge } from '../charge';
import { answerDue, disputeState } from '../dispute-state';
import type { GuestReading } from '../reading';
import { refundProgress } from '../refund-progress';

type Payments = Pick<GuestReading, 'charges' | 'disputes' | 'fraudWarnings'>;

/** What banks took back, ask about or warn of, and money on its way back. */
export function anomaliesOfPayments(payments: Payments): Anomaly[] {
  return [...ofDisputes(payments), ...ofWarnings(payments), ...ofRefunds(payments)];
}

function ofDisputes({ disputes }: Payments): Anomaly[] {
  return disputes
    .filter((dispute) => disputeState(dispute) !== 'closed')
    .map((dispute) =>
      anomaly('open_dispute', 'bad', [dispute.id, dispute.chargeId], {
        amount: { amount: dispute.amount, currency: dispute.currency },
        at: answerDue(dispute),
      }),
    );
}

/** A payment that was given back in full has nothing left to lose. */
function ofWarnings({ fraudWarnings, charges }: Payments): Anomaly[] {
  return fraudWarnings.flatMap(({ id, chargeId, created, actionable }) => {
    const charge = charges.find((each) => each.id === chargeId);
    if (charge && givenBack(charge)) return [];
    return [
      anomaly('early_fraud_warning', actionable ? 'bad' : 'info', [id, chargeId], {
        amount: charge ? { amount: charge.amount, currency: charge.currency } : null,
        at: created,
      }),
    ];
  });
}

function givenBack({ refunded, amountCaptured, amountRefunded }: Charge): boolean {
  return refunded || (amountCaptured > 0 && amountRefunded >= amountCaptured);
}

function ofRefunds({ charges }: Payments): Anomaly[] {
  return charges
    .flatMap((charge) => charge.refunds)
    .flatMap((refund) => {
      const { id, status, amount, currency, created } = refund;
      const rest = { amount: { amount, currency }, at: created };
      if (status === 'failed') return [anomaly('refund_failed', 'bad', [id], rest)];
      const waiting = status === 'pending' || status === 'requires_action';
      const severity = refundProgress(refund) === 'on_its_way' ? 'info' : 'warn';
      return waiting ? [anomaly('refund_pending', severity, [id], rest)] : [];
    });
}
