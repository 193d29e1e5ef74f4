import type { Invoice } from '../../lib/billing/invoice';
import { paidParts } from '../../lib/billing/paid-parts';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

interface InvoiceNotesProps {
  invoice: Invoice;
  /** The customer's address of today; an invoice may have gone to another. */
  email: string | null;
}

/** How an invoice was paid, where not by one payment through Stripe, and what holds it up. */
export function InvoiceNotes({ invoice, email }: InvoiceNotesProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onInvoice;
  const money = (amount: number) => formats.money({ amount, currency: invoice.currency });
  const notes = [...payments(), ...balance(), ...held()];
  const { finalizationError, customerEmail } = invoice;
  const moved = customerEmail !== null && email !== null && !sameAddress(customerEmail, email);
  return (
    <>
      {finalizationError !== null && (
        <p className={`${styles.note} ${styles.problem}`} data-note="finalization">
          {say.finalizationError(finalizationError)}
        </p>
      )}
      {notes.length > 0 && (
        <p className={styles.note} data-note="invoice">
          {notes.join(' ')}
        </p>
      )}
      {moved && (
        <p className={styles.note} data-note="billed-to">
          {say.billedTo} <bdi>{customerEmail}</bdi>
        </p>
      )}
    </>
  );

  function payments(): string[] {
    const parts = paidParts(invoice);
    if (parts.length === 1) return parts[0]?.outsideStripe ? [say.paidOutside] : [];
    if (parts.length === 0) return [];
    return [
      say.paidInParts(
        parts.map(({ amount, outsideStripe }) =>
          outsideStripe ? say.partOutside(money(amount)) : money(amount),
        ),
      ),
    ];
  }

  function balance(): string[] {
    const { startingBalance, endingBalance, amountOverpaid, total } = invoice;
    const used = endingBalance === null ? 0 : endingBalance - startingBalance;
    const owed = total < 0 ? say.toBalance(money(-used)) : say.owedBefore(money(-used));
    return [
      ...(used > 0 ? [say.fromBalance(money(used))] : []),
      ...(used < 0 ? [owed] : []),
      ...(amountOverpaid > 0 ? [say.overpaid(money(amountOverpaid))] : []),
    ];
  }

  function held(): string[] {
    return invoice.status === 'draft' && !invoice.autoAdvance ? [say.heldDraft] : [];
  }
}

function sameAddress(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}
