import type { Charge } from '../../billing/charge';
import type { ExplainedInvoice } from '../../billing/explained-invoice';
import { plainName } from '../plain-name';
import { invoiceSummary } from './change-summary';
import { eventsInWords } from './event-words';
import { linesInWords, sumsInWords } from './line-words';
import { outcomeInWords } from './outcome-words';
import { type ExplanationSources, waysToSay } from './ways-to-say';

/** More lines than these are for the invoice itself to show. */
const MOST_LINES = 12;

/** An invoice explained, each part in words: for the panel to set, and for `invoiceExplanation` to join. */
export interface ExplanationInWords {
  heading: string;
  /** What happened, and what the invoice is for. */
  story: string;
  /** The lines, and what makes the total of them; empty where the story says all. */
  lines: string[];
  /** Null where there are no lines to sum up. */
  total: string | null;
  /** What of the total was not to pay. */
  deductions: string[];
  outcome: string;
}

export function explanationInWords(
  explained: ExplainedInvoice,
  charges: Charge[],
  sources: ExplanationSources,
): ExplanationInWords {
  const { invoice } = explained;
  const phrases = sources.invoicePhrases;
  const { money, day } = waysToSay(invoice.currency, sources);
  const summary = invoiceSummary(explained, sources);
  const lines = linesInWords(explained, sources);
  const { ofTotal, ofDue } = sumsInWords(explained, sources);
  const allSaid = summary !== null && lines.length + ofTotal.length + ofDue.length <= 1;
  return {
    heading: phrases.invoice(plainName(invoice.number), day(invoice.created), money(invoice.total)),
    story: [...eventsInWords(explained, sources), ...(summary ? [summary] : [])].join(
      phrases.between,
    ),
    lines: allSaid ? [] : [...lines, ...ofTotal],
    total: allSaid ? null : phrases.sums.total(money(invoice.total)),
    deductions: ofDue,
    outcome: outcomeInWords(explained, charges, sources).join(phrases.between),
  };
}

/**
 * An invoice explained as plain text for a reply: what it is for in a sentence, its lines, the sum, how it was paid.
 * Null where it does not add up from what was read, or is too long to tell: half of it would mislead.
 */
export function invoiceExplanation(
  explained: ExplainedInvoice,
  charges: Charge[],
  sources: ExplanationSources,
): string | null {
  if (explained.missing !== null || isTooLong(explained)) return null;
  const told = explanationInWords(explained, charges, sources);
  const list = [...told.lines, ...(told.total ? [told.total] : []), ...told.deductions];
  return [
    [told.heading, told.story].filter(Boolean).join('\n'),
    list.map((line) => `- ${line}`).join('\n'),
    told.outcome,
  ]
    .filter(Boolean)
    .join('\n\n');
}

/** Whether only the invoice itself can show all of its lines. */
export function isTooLong({ lines }: ExplainedInvoice): boolean {
  return lines.length > MOST_LINES;
}
