import type { CreditNote } from '../../lib/billing/credit-note';
import type { Invoice } from '../../lib/billing/invoice';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { OutsideLink } from '../parts/outside-link';
import styles from './billing-state.module.css';

/** What was credited on an invoice; only the sums where the notes themselves were not read. */
export function CreditNoteLines({ invoice, notes }: { invoice: Invoice; notes: CreditNote[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onInvoice;
  const money = (amount: number) => formats.money({ amount, currency: invoice.currency });
  const own = notes.filter(({ invoiceId }) => invoiceId === invoice.id);
  const { creditedBeforePayment, creditedAfterPayment } = invoice;
  if (own.length > 0) return own.map(line);
  if (creditedBeforePayment + creditedAfterPayment === 0) return null;
  return (
    <p className={styles.note} data-note="credited">
      {say.credited(credited(creditedBeforePayment, creditedAfterPayment, 0))}
    </p>
  );

  function line(note: CreditNote) {
    const { id, number, created, status, prePayment, postPayment, outOfBand, reason } = note;
    const parts = [
      ...credited(prePayment, postPayment, outOfBand),
      ...(reason ? [stripeWord(reason, say.creditReasons)] : []),
      ...(status === 'void' ? [say.creditNoteVoid] : []),
    ];
    return (
      <p key={id} className={styles.note} data-credit-note={id}>
        {say.creditNote(number, formats.date(created))} {words.panel.billing.listed(parts)}
        {note.pdfUrl && (
          <>
            {' '}
            <OutsideLink href={note.pdfUrl} title={words.panel.billing.opensWithoutLogin}>
              {words.panel.billing.pdf}
            </OutsideLink>
          </>
        )}
      </p>
    );
  }

  function credited(before: number, after: number, outside: number): string[] {
    return [
      ...(before > 0 ? [say.takenOff(money(before))] : []),
      ...(after > 0 ? [say.givenBack(money(after))] : []),
      ...(outside > 0 ? [say.outsideStripe(money(outside))] : []),
    ];
  }
}
