import type { Dispute } from '../../lib/billing/charge';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { Pill } from '../parts/pill';
import styles from './billing-state.module.css';

/** What the bank took back or asks about, and by when it must be answered. */
export function Disputes({ disputes }: { disputes: Dispute[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  if (disputes.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.disputes}</h3>
      <ul className={styles.list}>
        {disputes.map((dispute) => (
          <li key={dispute.id} data-dispute={dispute.id}>
            <div className={styles.top}>
              <span>
                <Pill tone={dispute.status.endsWith('needs_response') ? 'bad' : 'mute'}>
                  {statusInWords(dispute.status, say.dispute)}
                </Pill>
              </span>
              <span className={styles.amount}>{formats.money(dispute)}</span>
            </div>
            <p className={styles.line}>
              {dispute.reason.replaceAll('_', ' ')}
              {dispute.dueBy && ` · ${say.answerBy(formats.dateTime(dispute.dueBy))}`} ·{' '}
              <ObjectId id={dispute.id} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Stripe's enum is open: a status this build does not know is shown by its own word. */
function statusInWords(status: string, known: Record<string, string>): string {
  const words = Object.hasOwn(known, status) ? known[status] : undefined;
  return words ?? status.replaceAll('_', ' ');
}
