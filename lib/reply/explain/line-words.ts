import type { ExplainedInvoice } from '../../billing/explained-invoice';
import type { ExplainedLine } from '../../billing/explained-line';
import type { InvoicePhrases } from '../invoice-phrases';
import { plainName } from '../plain-name';
import { type ExplanationSources, type WaysToSay, waysToSay } from './ways-to-say';

/** What an invoice is made of, a phrase a line: each change with its two sides together, then the rest. */
export function linesInWords(explained: ExplainedInvoice, sources: ExplanationSources): string[] {
  const say = waysToSay(explained.invoice.currency, sources);
  const ordered = [
    ...explained.changes.flatMap(({ charged, unused }) => [charged, unused]),
    ...explained.others,
  ];
  return ordered.flatMap((line) =>
    line && (line.amount !== 0 || line.kind === 'trial')
      ? [lineInWords(line, sources.invoicePhrases, say)]
      : [],
  );
}

/** What stands under the lines, a phrase each: what makes the total of them, and what of the total was not to pay. */
export interface SumsInWords {
  ofTotal: string[];
  ofDue: string[];
}

export function sumsInWords(
  { sums, invoice, discounts }: ExplainedInvoice,
  sources: ExplanationSources,
): SumsInWords {
  const { sums: phrases, list } = sources.invoicePhrases;
  const { money } = waysToSay(invoice.currency, sources);
  const names = discounts.flatMap(({ couponName }) => plainName(couponName) ?? []);
  const told = (amount: number, words: string): string[] => (amount > 0 ? [words] : []);
  return {
    ofTotal: [
      ...told(sums.discount, phrases.discount(list([...new Set(names)]), money(-sums.discount))),
      ...told(sums.billingCredit, phrases.billingCredit(money(-sums.billingCredit))),
      ...told(sums.taxOnTop, phrases.tax(money(sums.taxOnTop))),
      ...told(sums.taxIncluded, phrases.taxIncluded(money(sums.taxIncluded))),
    ],
    ofDue: [
      ...told(sums.creditedBefore, phrases.creditNote(money(-sums.creditedBefore))),
      ...told(sums.balanceUsed, phrases.balanceUsed(money(-sums.balanceUsed))),
      ...told(sums.owedBefore, phrases.owedBefore(money(sums.owedBefore))),
    ],
  };
}

function lineInWords(line: ExplainedLine, { lines }: InvoicePhrases, say: WaysToSay): string {
  const [name, period, amount] = [say.name(line), say.period(line), say.money(line.amount)];
  switch (line.kind) {
    case 'full_period':
      return lines.fullPeriod(name, period, amount);
    case 'part_period':
      return lines.partPeriod(say.part(line), period, amount);
    case 'unused':
      return lines.unused(say.part(line), amount, line.creditsPaid);
    case 'trial':
      return lines.trial(name, period);
    case 'usage':
      return lines.usage(name, period, amount);
    default:
      return lines.single(name, amount);
  }
}
