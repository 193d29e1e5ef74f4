import type { Charge, Refund } from '../../lib/billing/charge';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { Pill, type Tone } from '../parts/pill';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';

const SHOWN = 3;

const TONE: Record<Refund['status'], Tone> = {
  succeeded: 'mute',
  pending: 'info',
  requires_action: 'warn',
  failed: 'bad',
  canceled: 'mute',
  unknown: 'mute',
};

/** What was given back, and the reference by which the customer's bank finds it. */
export function Refunds({ charges }: { charges: Charge[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const refunds = charges
    .flatMap((charge) => charge.refunds)
    .toSorted((a, b) => b.created - a.created);
  if (refunds.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.refunds}</h3>
      <FoldedList items={refunds} shown={SHOWN} more={say.onPayment.moreRefunds}>
        {(refund) => (
          <li data-refund={refund.id}>
            <div className={styles.top}>
              <span>
                {formats.date(refund.created)}{' '}
                <Pill tone={TONE[refund.status]}>{say.refund[refund.status]}</Pill>
              </span>
              <span className={styles.amount}>{formats.money(refund)}</span>
            </div>
            <p className={styles.line}>
              {why(refund) && `${why(refund)} · `}
              {refund.bankReference && `${say.bankReference} ${refund.bankReference} · `}
              <ObjectId id={refund.chargeId ?? refund.id} />
            </p>
          </li>
        )}
      </FoldedList>
    </>
  );

  function why({ status, pendingReason, failureReason }: Refund): string | null {
    const { pendingRefund, failedRefund, refundNeedsCustomer } = say.onPayment;
    if (failureReason) return stripeWord(failureReason, failedRefund);
    if (status === 'requires_action') return refundNeedsCustomer;
    return status === 'pending' && pendingReason ? stripeWord(pendingReason, pendingRefund) : null;
  }
}
