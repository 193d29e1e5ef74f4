import type { Charge } from '../../lib/billing/charge';
import type { Invoice } from '../../lib/billing/invoice';
import { timelineLines } from '../../lib/billing/timeline-lines';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';

/** Reconciles what a bank statement may show. */
export function ChargeTimeline({ charges, invoices }: { charges: Charge[]; invoices: Invoice[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.timeline;
  const lines = timelineLines(charges, invoices);
  if (lines.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{say.title(lines.length)}</summary>
      <ol className={styles.list}>
        {lines.map((line) => (
          <li key={line.key}>
            <div className={styles.top}>
              <span>
                {formats.dateTime(line.at)} · {say[line.kind]}
              </span>
              <span className={styles.amount}>{formats.money(line.money)}</span>
            </div>
            <p className={styles.line}>
              {[
                line.invoiceNumber,
                line.proration ? say.proration : null,
                line.statement ? say.statement(line.statement) : null,
              ]
                .filter(Boolean)
                .join(' · ')}{' '}
              <ObjectId id={line.chargeId} />
            </p>
          </li>
        ))}
      </ol>
    </details>
  );
}
