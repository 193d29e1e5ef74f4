import type { ExplainedInvoice } from '../../billing/explained-invoice';
import type { InvoiceChange } from '../../billing/invoice-change';
import { type ExplanationSources, waysToSay } from './ways-to-say';

/** What happened within the paid period, a sentence a change, oldest first. */
export function eventsInWords(explained: ExplainedInvoice, sources: ExplanationSources): string[] {
  const say = waysToSay(explained.invoice.currency, sources);
  const { events } = sources.invoicePhrases;
  return explained.changes.flatMap((change) => sentence(change) ?? []);

  function sentence({ kind, at, unused, charged }: InvoiceChange): string | null {
    const date = say.day(at);
    const line = charged ?? unused;
    if (!line) return null;
    const name = say.bareName(line);
    switch (kind) {
      case 'plan':
        return unused && charged ? events.plan(date, say.name(unused), say.name(charged)) : null;
      case 'seats':
        return events.seats(date, name, unused?.quantity ?? 1, charged?.quantity ?? 1);
      case 'price':
        return events.price(date, name);
      case 'period':
        return events.period(date, name);
      case 'started':
        return events.started(date, name);
      case 'ended':
        return events.ended(date, name);
      case 'same':
        return null;
    }
  }
}
