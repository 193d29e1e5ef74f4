import type { UnixSeconds } from '../../lib/billing/amounts';
import type { Charge, PaymentIntent } from '../../lib/billing/charge';
import type { CreditNote } from '../../lib/billing/credit-note';
import type { Invoice } from '../../lib/billing/invoice';
import { invoiceAttempts } from '../../lib/billing/invoice-attempts';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { OutsideLink } from '../parts/outside-link';
import { Pill, type Tone } from '../parts/pill';
import styles from './billing-state.module.css';
import { CreditNoteLines } from './credit-note-lines';
import { InvoiceExplanation } from './invoice-explanation';
import { InvoiceNotes } from './invoice-notes';

const TONE: Record<Invoice['status'], Tone> = {
  draft: 'mute',
  open: 'info',
  paid: 'good',
  uncollectible: 'mute',
  void: 'mute',
  unknown: 'mute',
};

export interface InvoiceLineProps {
  invoice: Invoice;
  creditNotes: CreditNote[];
  payments: { charges: Charge[]; paymentIntents: PaymentIntent[] };
  /** The customer's address of today. */
  email: string | null;
  now: UnixSeconds;
  /** What the invoice is explained by, and into whose reply. */
  case: Case;
}

/** One invoice: what it asked for, how it stands, and its pages. */
export function InvoiceLine(props: InvoiceLineProps) {
  const { invoice, creditNotes, payments, email, now } = props;
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const { status, currency, total, amountRemaining, dueDate } = invoice;
  const processing = status === 'open' && invoiceAttempts(invoice, payments).processing;
  const overdue = !processing && status === 'open' && dueDate !== null && dueDate < now;
  // Whoever pays there now pays twice.
  const payPage = processing ? null : invoice.hostedInvoiceUrl;
  const shownAmount = formats.money({ amount: total, currency });
  return (
    <li data-invoice={invoice.id}>
      <div className={styles.top}>
        <span>
          {invoice.number ?? say.draftInvoice}{' '}
          <Pill tone={overdue ? 'warn' : TONE[status]}>
            {overdue ? say.overdue : say.invoice[status]}
          </Pill>
        </span>
        <span className={styles.amount}>{shownAmount}</span>
      </div>
      <p className={styles.line}>
        {[formats.date(invoice.created), ...owed()].join(' · ')} · <ObjectId id={invoice.id} />
      </p>
      <InvoiceNotes invoice={invoice} email={email} />
      <CreditNoteLines invoice={invoice} notes={creditNotes} />
      <InvoiceExplanation invoice={invoice} case={props.case}>
        {(payPage || invoice.pdfUrl) && (
          <span className={styles.links} title={say.opensWithoutLogin}>
            {payPage && <OutsideLink href={payPage}>{say.payPage}</OutsideLink>}
            {invoice.pdfUrl && <OutsideLink href={invoice.pdfUrl}>{say.pdf}</OutsideLink>}
          </span>
        )}
      </InvoiceExplanation>
    </li>
  );

  function owed(): string[] {
    if (status !== 'open') return [];
    if (processing) return [say.invoiceProcessing];
    const { attemptCount, nextPaymentAttempt, collectionMethod } = invoice;
    const remaining = say.remaining(formats.money({ amount: amountRemaining, currency }));
    if (collectionMethod === 'send_invoice') {
      return dueDate ? [remaining, say.due(formats.date(dueDate))] : [remaining];
    }
    return [
      remaining,
      ...(attemptCount > 0 ? [say.attempts(attemptCount)] : []),
      nextPaymentAttempt ? say.nextAttempt(formats.date(nextPaymentAttempt)) : say.noNextAttempt,
    ];
  }
}
