import type { ExplainedInvoice } from '../../billing/explained-invoice';
import { linesInWords, sumsInWords } from '../explain/line-words';
import type { FactSources } from './fact-sources';

/** Longer invoices are not told line by line: a short message cannot hold them. */
const MOST_LINES = 7;

/**
 * What a paid invoice is made of, a phrase a line: products, unused time, discount, tax, credit used. Empty where the
 * lines would not add up to what was paid: half an explanation is worse than none.
 */
export function invoiceLines(explained: ExplainedInvoice, sources: FactSources): string[] {
  const { status, amountDue, amountPaid, amountOverpaid } = explained.invoice;
  const paid = status === 'paid' && amountPaid - amountOverpaid === amountDue;
  if (explained.missing !== null || explained.sums.rounded || !paid) return [];
  const { ofTotal, ofDue } = sumsInWords(explained, sources);
  const lines = [...linesInWords(explained, sources), ...ofTotal, ...ofDue];
  return lines.length <= MOST_LINES ? lines : [];
}
