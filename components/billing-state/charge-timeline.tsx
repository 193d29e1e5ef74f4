import type { ChargeAround } from '../../lib/billing/charge-lines';
import { onStatement, type TimelineLine } from '../../lib/billing/timeline-line';
import { timelineLines } from '../../lib/billing/timeline-lines';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';

/** Reconciles what a bank statement may show, and says what it does not show. */
export function ChargeTimeline(around: ChargeAround) {
  const { words } = usePanel();
  const lines = timelineLines(around);
  if (lines.length === 0) return null;
  return (
    <details className={styles.fold}>
      <summary>{words.panel.billing.timeline.title(lines.length)}</summary>
      <ol className={styles.list}>
        {lines.map((line) => (
          <TimelineEntry key={line.key} line={line} />
        ))}
      </ol>
    </details>
  );
}

function TimelineEntry({ line }: { line: TimelineLine }) {
  const { words, formats } = usePanel();
  const { timeline: say } = words.panel.billing;
  const more = words.panel.explanation.timeline;
  const details = [
    line.attempt && more.attempt(line.attempt.number, line.attempt.of),
    line.invoiceNumber,
    line.proration ? say.proration : null,
    line.presented && more.presented(formats.money(line.presented)),
    line.statement ? say.statement(line.statement) : null,
    line.reference && more.reference(line.reference),
  ];
  return (
    <li data-timeline={line.kind}>
      <div className={styles.top}>
        <span>
          {formats.dateTime(line.at)} · {more.kind[line.kind]}
        </span>
        <span className={styles.amount}>{formats.money(line.money)}</span>
      </div>
      <p className={styles.line}>{more.bank[onStatement(line.kind)]}</p>
      <p className={styles.note}>
        {details.filter(Boolean).join(' · ')} <ObjectId id={line.objectId} />
      </p>
    </li>
  );
}
