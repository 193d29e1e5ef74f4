import type { Sums } from '../billing/amounts';
import type { Charge } from '../billing/charge';
import type { CreditNote } from '../billing/credit-note';
import type { Invoice } from '../billing/invoice';
import { addTo } from '../billing/money';
import { chargesOfInvoice, tookMoney } from '../billing/payment-of';
import type { CustomerReading, GuestReading } from '../billing/reading';
import { amountsInWords } from './amounts-in-words';
import type { HandoffLanguage } from './handoff-words';

const MOST_OPEN_INVOICES = 3;

/** How many invoices are paid and open, the newest open ones, and the last that was paid. */
export function invoiceLines(
  { invoices, charges, creditNotes }: CustomerReading,
  { words, formats }: HandoffLanguage,
): string[] {
  if (invoices.length === 0) return [words.noInvoice];
  const money = (amount: number, { currency }: Invoice) => formats.money({ amount, currency });
  const open = invoices.filter(({ status }) => status === 'open');
  const paid = invoices.filter(({ status }) => status === 'paid');
  const last = lastPaid(paid, charges);
  const back = last ? refundedOf(last, charges) : 0;
  return [
    words.invoices(paid.length, open.length),
    ...open
      .slice(0, MOST_OPEN_INVOICES)
      .map((each) =>
        words.openInvoice(
          each.number ?? each.id,
          money(each.amountRemaining, each),
          each.dueDate ? formats.date(each.dueDate) : null,
        ),
      ),
    ...(last
      ? [
          words.lastPaid(
            last.number ?? last.id,
            money(last.amountPaid, last),
            formats.date(last.paidAt ?? last.created),
            back > 0 ? money(back, last) : null,
          ),
        ]
      : []),
    ...creditNoteLines(creditNotes, { words, formats }),
  ];
}

/** Void ones credit nothing. */
function creditNoteLines(
  notes: CreditNote[],
  { words, formats }: Pick<HandoffLanguage, 'words' | 'formats'>,
): string[] {
  const issued = notes.filter(({ status }) => status !== 'void');
  if (issued.length === 0) return [];
  const sums = issued.reduce<Sums>(
    (all, { total, currency }) => addTo(all, { amount: total, currency }),
    {},
  );
  return [words.creditNotes(issued.length, amountsInWords(sums, formats))];
}

/** What a guest paid; holds and failed attempts took nothing and are not counted. */
export function guestPaymentsLine(
  { charges }: GuestReading,
  { words, formats }: HandoffLanguage,
): string {
  const payments = charges.filter(tookMoney).toSorted((a, b) => b.created - a.created);
  const [last] = payments;
  if (!last) return words.noGuestPayment;
  const { amountCaptured, amountRefunded, currency } = last;
  return words.guestPayments(
    payments.length,
    formats.money({ amount: amountCaptured, currency }),
    formats.date(last.created),
    amountRefunded > 0 ? formats.money({ amount: amountRefunded, currency }) : null,
  );
}

/** The newest whose money was not all given back; where all of it was, the newest. */
function lastPaid(paid: Invoice[], charges: Charge[]): Invoice | null {
  const withMoney = paid.filter(({ amountPaid }) => amountPaid > 0);
  const kept = withMoney.find((each) => refundedOf(each, charges) < each.amountPaid);
  return kept ?? withMoney[0] ?? null;
}

function refundedOf(invoice: Invoice, charges: Charge[]): number {
  return chargesOfInvoice(invoice, charges)
    .filter(tookMoney)
    .reduce((sum, { amountRefunded }) => sum + amountRefunded, 0);
}
