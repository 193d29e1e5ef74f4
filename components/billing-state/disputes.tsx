import type { UnixSeconds } from '../../lib/billing/amounts';
import type { Dispute } from '../../lib/billing/charge';
import { answerDue, disputeState } from '../../lib/billing/dispute-state';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { Pill } from '../parts/pill';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';

const SHOWN = 3;

/** What the bank took back or asks about, by when it must be answered, and whether a refund is still possible. */
export function Disputes({ disputes, now }: { disputes: Dispute[]; now: UnixSeconds }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  if (disputes.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.disputes}</h3>
      <FoldedList items={disputes} shown={SHOWN} more={say.onPayment.moreDisputes}>
        {(dispute) => (
          <li data-dispute={dispute.id}>
            <div className={styles.top}>
              <span>
                <Pill tone={dispute.status.endsWith('needs_response') ? 'bad' : 'mute'}>
                  {stripeWord(dispute.status, say.dispute)}
                </Pill>
              </span>
              <span className={styles.amount}>{formats.money(dispute)}</span>
            </div>
            <p className={styles.line}>
              {[stripeWord(dispute.reason, say.disputeReasons), due(dispute), late(dispute)]
                .filter(Boolean)
                .map((text) => `${text} · `)
                .join('')}
              <ObjectId id={dispute.id} />
            </p>
            {disputeState(dispute) !== 'closed' && (
              <p className={styles.note} data-note="refundable">
                {dispute.chargeRefundable ? say.onPayment.refundable : say.onPayment.notRefundable}
              </p>
            )}
          </li>
        )}
      </FoldedList>
    </>
  );

  function due(dispute: Dispute): string | null {
    const at = answerDue(dispute);
    if (at === null) return null;
    const date = formats.dateTime(at);
    return at < now ? say.onPayment.answerWasDue(date) : say.answerBy(date);
  }

  function late(dispute: Dispute): string | null {
    const open = disputeState(dispute) !== 'closed';
    return open && dispute.pastDue ? say.onPayment.evidenceLate : null;
  }
}
