import { type ReactNode, useId, useState } from 'react';
import type { Invoice } from '../../lib/billing/invoice';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './billing-state.module.css';
import { InvoiceInWords } from './invoice-in-words';

interface InvoiceExplanationProps {
  invoice: Invoice;
  case: Case;
  /** What stands beside the button: the invoice's own pages. */
  children: ReactNode;
}

/** An invoice's unfolding: closed, it costs nothing. */
export function InvoiceExplanation({ invoice, case: shown, children }: InvoiceExplanationProps) {
  const { words } = usePanel();
  const say = words.panel.explanation;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = say.of(invoice.number ?? words.panel.billing.draftInvoice);
  if (invoice.lines.length === 0) return <div className={styles.links}>{children}</div>;
  return (
    <>
      <div className={styles.links}>
        <Button
          tone="text"
          aria-expanded={open}
          aria-controls={id}
          aria-label={`${open ? say.hide : say.explain}: ${name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? say.hide : say.explain}
        </Button>
        {children}
      </div>
      <div id={id}>{open && <InvoiceInWords invoice={invoice} name={name} case={shown} />}</div>
    </>
  );
}
