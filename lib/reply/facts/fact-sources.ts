import type { UnixSeconds } from '../../billing/amounts';
import type { Reading } from '../../billing/reading';
import type { Decision } from '../../triage/decision';
import type { Formats } from '../../words/formats';
import type { DraftPhrases } from '../draft-phrases';
import type { InvoicePhrases } from '../invoice-phrases';

/** What every group of facts is made from. */
export interface FactSources {
  reading: Reading;
  decision: Decision;
  formats: Formats;
  phrases: DraftPhrases;
  invoicePhrases: InvoicePhrases;
  /** "Now" for this customer. */
  now: UnixSeconds;
}
