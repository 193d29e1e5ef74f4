import type { UnixSeconds } from '../../lib/billing/amounts';
import type { Invoice } from '../../lib/billing/invoice';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { InvoiceLine } from './invoice-line';

/** How many settled invoices are shown before the fold. */
const SHOWN = 3;

/** Open invoices first, then the last ones. */
export function Invoices({ invoices, now }: { invoices: Invoice[]; now: UnixSeconds }) {
  const { words } = usePanel();
  const say = words.panel.billing;
  const open = invoices.filter(({ status }) => status === 'open');
  const rest = invoices.filter(({ status }) => status !== 'open');
  if (invoices.length === 0) return null;
  const shown = [...open, ...rest.slice(0, SHOWN)];
  const older = rest.slice(SHOWN);
  return (
    <>
      <h3 className={styles.subhead}>{say.invoices}</h3>
      <ul className={styles.list}>
        {shown.map((each) => (
          <InvoiceLine key={each.id} invoice={each} now={now} />
        ))}
      </ul>
      {older.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.olderInvoices(older.length)}</summary>
          <ul className={styles.list}>
            {older.map((each) => (
              <InvoiceLine key={each.id} invoice={each} now={now} />
            ))}
          </ul>
        </details>
      )}
    </>
  );
}
