import { useId, useState } from 'react';
import type { Invoice } from '../../lib/billing/invoice';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { InvoiceInWords } from './invoice-in-words';

/** An invoice's unfolding: closed, it costs nothing. */
export function InvoiceExplanation({ invoice, case: shown }: { invoice: Invoice; case: Case }) {
  const { words } = usePanel();
  const say = words.panel.explanation;
  const [open, setOpen] = useState(false);
  const id = useId();
  const name = say.of(invoice.number ?? words.panel.billing.draftInvoice);
  if (invoice.lines.length === 0) return null;
  return (
    <>
      <Button
        tone="text"
        aria-expanded={open}
        aria-controls={id}
        aria-label={`${open ? say.hide : say.explain}: ${name}`}
        onClick={() => setOpen(!open)}
      >
        {open ? say.hide : say.explain}
      </Button>
      <div id={id}>{open && <InvoiceInWords invoice={invoice} name={name} case={shown} />}</div>
    </>
  );
}
