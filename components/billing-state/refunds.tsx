import type { Charge, Refund } from '../../lib/billing/charge';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { Pill, type Tone } from '../parts/pill';
import styles from './billing-state.module.css';

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
  const refunds = charges.flatMap((charge) => charge.refunds);
  if (refunds.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.refunds}</h3>
      <ul className={styles.list}>
        {refunds.map((refund) => (
          <li key={refund.id} data-refund={refund.id}>
            <div className={styles.top}>
              <span>
                {formats.date(refund.created)}{' '}
                <Pill tone={TONE[refund.status]}>{say.refund[refund.status]}</Pill>
              </span>
              <span className={styles.amount}>{formats.money(refund)}</span>
            </div>
            <p className={styles.line}>
              {refund.bankReference && `${say.bankReference} ${refund.bankReference} · `}
              {refund.failureReason && `${refund.failureReason.replaceAll('_', ' ')} · `}
              <ObjectId id={refund.chargeId ?? refund.id} />
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
