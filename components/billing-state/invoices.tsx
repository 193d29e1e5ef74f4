import type { Invoice } from '../../lib/billing/invoice';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';
import { InvoiceLine, type InvoiceLineProps } from './invoice-line';

/** How many settled invoices are shown before the fold; and how many open ones at most. */
const SHOWN = 3;
const MOST_OPEN = 5;

type InvoicesProps = Omit<InvoiceLineProps, 'invoice'> & { invoices: Invoice[] };

/** Those that want something first, open or held up; then the last ones. */
export function Invoices({ invoices, ...rest }: InvoicesProps) {
  const { words } = usePanel();
  const say = words.panel.billing;
  const wants = ({ status, finalizationError }: Invoice) =>
    status === 'open' || (status === 'draft' && finalizationError !== null);
  const first = invoices.filter(wants);
  const others = invoices.filter((each) => !wants(each));
  if (invoices.length === 0) return null;
  return (
    <>
      <h3 className={styles.subhead}>{say.invoices}</h3>
      <FoldedList
        items={[...first, ...others]}
        shown={Math.min(first.length, MOST_OPEN) + (first.length > MOST_OPEN ? 0 : SHOWN)}
        more={say.olderInvoices}
      >
        {(invoice) => <InvoiceLine invoice={invoice} {...rest} />}
      </FoldedList>
    </>
  );
}
