import type { ExplainedInvoice } from '../../billing/explained-invoice';
import type { ExplainedLine } from '../../billing/explained-line';
import type { InvoiceChange } from '../../billing/invoice-change';
import type { InvoicePhrases, PartInWords } from '../invoice-phrases';
import { type ExplanationSources, type WaysToSay, waysToSay } from './ways-to-say';

/** More parts than these make no sentence that anybody would read. */
const MOST_PARTS = 4;

/**
 * What an invoice is for, in one sentence: `It is for 12 days of Pro minus the unused 12 days of Basic.` Null where
 * its lines were not all read, or are too many for a sentence.
 */
export function invoiceSummary(
  explained: ExplainedInvoice,
  sources: ExplanationSources,
): string | null {
  const phrases = sources.invoicePhrases;
  const say = waysToSay(explained.invoice.currency, sources);
  const told = explained.others.filter(({ amount, kind }) => amount !== 0 || kind === 'trial');
  const parts = [
    ...explained.changes.map((change) => changeInWords(change, phrases, say)),
    ...told.map((line) => lineInWords(line, phrases, say)),
  ];
  if (explained.missing === 'more_lines' || parts.length === 0) return null;
  if (parts.length > MOST_PARTS) return null;
  return phrases.summary.sentence(phrases.summary.join(parts));
}

/** The summary of an invoice that bills a change within a period; null for any other. */
export function changeSummary(
  explained: ExplainedInvoice,
  sources: ExplanationSources,
): string | null {
  return explained.changes.length > 0 ? invoiceSummary(explained, sources) : null;
}

function changeInWords(
  { charged, unused, newPeriod }: InvoiceChange,
  { summary }: InvoicePhrases,
  say: WaysToSay,
): string {
  const asked = (line: ExplainedLine) => inSentence(say.part(line));
  if (charged && unused) {
    return newPeriod
      ? summary.newPeriod(say.name(charged), say.period(charged), say.part(unused))
      : summary.swapped(asked(charged), say.part(unused));
  }
  if (unused) return summary.unused(say.part(unused));
  return charged ? summary.part(asked(charged)) : '';
}

function lineInWords(line: ExplainedLine, { summary }: InvoicePhrases, say: WaysToSay): string {
  const [name, period] = [say.name(line), say.period(line)];
  switch (line.kind) {
    case 'trial':
      return summary.trial(name);
    case 'usage':
      return summary.usage(name, period);
    case 'full_period':
      return line.afterTrial ? summary.afterTrial(name, period) : summary.fullPeriod(name, period);
    case 'part_period':
      return summary.part(inSentence(say.part(line)));
    case 'unused':
      return summary.unused(say.part(line));
    default:
      return summary.single(name);
  }
}

/** In a sentence the days of the whole period would be one number too many. */
function inSentence({ name, days }: PartInWords): PartInWords {
  return { name, days: days && { ...days, of: null } };
}
