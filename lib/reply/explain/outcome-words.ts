import type { Charge } from '../../billing/charge';
import type { ExplainedInvoice } from '../../billing/explained-invoice';
import { paidParts } from '../../billing/paid-parts';
import { chargesOfInvoice, tookMoney } from '../../billing/payment-of';
import { type ExplanationSources, waysToSay } from './ways-to-say';

/** What became of the sum, in whole sentences: how it was paid, what is left, what is kept as credit. */
export function outcomeInWords(
  { invoice, sums, lines }: ExplainedInvoice,
  charges: Charge[],
  sources: ExplanationSources,
): string[] {
  const { outcome, list } = sources.invoicePhrases;
  const { money, day } = waysToSay(invoice.currency, sources);
  const { status, amountDue, amountPaid, amountRemaining, amountOverpaid, paidAt } = invoice;
  const parts = paidParts(invoice);
  return [
    ...payment(),
    ...(status === 'open' && amountRemaining > 0 ? [outcome.toPay(money(amountRemaining))] : []),
    ...(sums.keptAsCredit > 0 ? [outcome.keptAsCredit(money(sums.keptAsCredit))] : []),
    ...(amountOverpaid > 0 ? [outcome.overpaid(money(amountOverpaid))] : []),
    ...(sums.creditedAfter > 0 ? [outcome.creditNoteAfter(money(sums.creditedAfter))] : []),
    ...exchange(),
    ...(sums.rounded ? [sources.invoicePhrases.sums.rounding] : []),
    ...(isPartOfDay() ? [outcome.toTheSecond] : []),
  ];

  function payment(): string[] {
    if (status === 'paid' && amountDue === 0) return [outcome.nothingToPay];
    const outside = parts.filter(({ outsideStripe }) => outsideStripe);
    const told = outside.map(({ amount }) => outcome.paidOutside(money(amount)));
    if (parts.length > 1) {
      const amounts = list(parts.map(({ amount }) => money(amount)));
      return [outcome.paidInParts(parts.length, amounts), ...told];
    }
    if (told.length > 0) return told;
    return amountPaid > 0 && paidAt !== null ? [outcome.paid(money(amountPaid), day(paidAt))] : [];
  }

  function exchange(): string[] {
    return chargesOfInvoice(invoice, charges)
      .filter(tookMoney)
      .flatMap(({ amount, presented }) =>
        presented && presented.currency !== invoice.currency
          ? [outcome.exchanged(money(amount), sources.formats.money(presented))]
          : [],
      );
  }

  function isPartOfDay(): boolean {
    return lines.some(
      ({ kind, days }) => (kind === 'part_period' || kind === 'unused') && days && !days.exact,
    );
  }
}
