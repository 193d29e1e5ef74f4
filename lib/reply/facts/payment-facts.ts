import type { Charge } from '../../billing/charge';
import { isHold } from '../../billing/double-charge';
import type { ExplainedInvoice } from '../../billing/explained-invoice';
import type { Invoice } from '../../billing/invoice';
import { invoicesOf, type PaymentsReading } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import { changeSummary } from '../explain/change-summary';
import { explainedOf } from '../explain/invoice-ground';
import { hasProration } from '../invoice-spoken-of';
import { plainName } from '../plain-name';
import type { FactSources } from './fact-sources';
import { invoiceLines } from './invoice-lines';

export interface PaymentFacts {
  /** What was paid. */
  amount: string | null;
  paid_date: string | null;
  invoice_number: string | null;
  invoice_date: string | null;
  /** The invoice that was asked for, whether paid or open. */
  wanted_invoice_number: string | null;
  wanted_invoice_date: string | null;
  wanted_invoice_amount: string | null;
  /** What an open invoice still asks for. */
  amount_due: string | null;
  open_invoice_number: string | null;
  due_date: string | null;
  /** `Visa ending 4242` */
  card: string | null;
  /** What the paid invoice is made of; empty where it is too long to tell. */
  lines: string[];
  /** What the paid invoice is for, in a sentence, where it bills a change within a period. */
  change_summary: string | null;
  /** What is left over and stays on the account as credit, in a sentence. */
  credit_kept: string | null;
  /** Nothing but usage is billed by it. */
  only_usage: boolean;
  has_proration: boolean;
  /** The latest paid invoices of the subscription, each with its reason; empty for fewer than two. */
  payments: string[];
  /** What is asked about are two of these in a row. */
  two_payments: boolean;
  /** Money on its way: a bank debit that takes days. */
  processing_amount: string | null;
  processing_date: string | null;
  /** An authorisation that was never collected. */
  hold_amount: string | null;
  hold_date: string | null;
}

/** What was paid, what is owed, what is under way. */
export function paymentFacts(
  { subscription, namedInvoice, openInvoice, paidInvoice, charge }: DraftSubject,
  scope: PaymentsReading[],
  sources: FactSources,
): PaymentFacts {
  const { formats, now } = sources;
  const money = (amount: number, { currency }: { currency: string }) =>
    formats.money({ amount, currency });
  const day = (at: number | null | undefined) => (at ? formats.dayInSentence(at, now) : null);
  const charges = scope.flatMap((each) => each.charges);
  const processing = charges.find(({ status }) => status === 'pending');
  const hold = charges.find((each) => isHold(each) && each.id !== charge?.id);
  const explained = paidInvoice && explainedOf(paidInvoice, scope, formats.timeZone);
  const taken = charge ? charge.amountCaptured || charge.amount : 0;
  const told = charge && taken > 0 ? charge : paidInvoice;
  const amount = told === charge ? taken : (paidInvoice?.amountPaid ?? 0);
  const payments = paymentLines(
    scope
      .flatMap(invoicesOf)
      .filter((each) => !subscription || each.subscriptionId === subscription.id),
    sources,
  );
  const kept = explained?.sums.keptAsCredit ?? 0;
  return {
    amount: told && amount > 0 ? money(amount, told) : null,
    paid_date:
      amount > 0 ? day(charge?.created ?? paidInvoice?.paidAt ?? paidInvoice?.created) : null,
    invoice_number: plainName(paidInvoice?.number),
    invoice_date: day(paidInvoice?.created),
    wanted_invoice_number: plainName(namedInvoice?.number),
    wanted_invoice_date: day(namedInvoice?.created),
    wanted_invoice_amount: namedInvoice ? money(namedInvoice.total, namedInvoice) : null,
    amount_due: openInvoice ? money(openInvoice.amountRemaining, openInvoice) : null,
    open_invoice_number: plainName(openInvoice?.number),
    due_date: day(openInvoice?.dueDate),
    card: cardWords(charge ?? charges.find(({ card }) => card), sources),
    lines: explained ? invoiceLines(explained, sources) : [],
    change_summary: explained && changeSummary(explained, sources),
    credit_kept:
      paidInvoice && kept > 0
        ? sources.invoicePhrases.outcome.keptAsCredit(money(kept, paidInvoice))
        : null,
    only_usage: explained ? isOnlyUsage(explained) : false,
    has_proration: paidInvoice ? hasProration(paidInvoice) : false,
    payments,
    two_payments:
      payments.length > 1 &&
      sources.decision.evidence.some(({ id }) => id === 'successive_periods'),
    processing_amount: processing ? money(processing.amount, processing) : null,
    processing_date: day(processing?.created),
    hold_amount: hold ? money(hold.amount, hold) : null,
    hold_date: day(hold?.created),
  };
}

function isOnlyUsage({ lines }: ExplainedInvoice): boolean {
  const billed = lines.filter(({ amount }) => amount !== 0);
  return billed.length > 0 && billed.every(({ kind }) => kind === 'usage');
}

/** `Visa ending 4242`, from the card a charge was made with. */
export function cardWords(charge: Charge | undefined, { phrases }: FactSources): string | null {
  const last4 = charge?.card?.last4 ?? '';
  return /^\d{4}$/.test(last4) ? phrases.card(charge?.card?.brand ?? null, last4) : null;
}

function paymentLines(invoices: Invoice[], { formats, phrases, now }: FactSources): string[] {
  const paid = invoices.filter(({ status, amountPaid }) => status === 'paid' && amountPaid > 0);
  if (paid.length < 2) return [];
  return paid
    .slice(0, 3)
    .map((invoice) =>
      phrases.paymentLine(
        formats.dayInSentence(invoice.paidAt ?? invoice.created, now),
        formats.money({ amount: invoice.amountPaid, currency: invoice.currency }),
        invoice.billingReason,
      ),
    );
}
