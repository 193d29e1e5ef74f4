import type { DraftPhrases } from './draft-phrases';
import type { InvoicePhrases } from './invoice-phrases';
import type { LintWords } from './lint/lint-words';

/** The sentences that stand before a link which is inserted by itself. */
export interface LinkSentences {
  /** @param prefilled whether the customer's address is already in the link */
  portal(prefilled: boolean): string;
  invoice(of: { number: string | null; open: boolean }): string;
}

/** How a reply is worded in one language, beside its drafts. */
export interface ReplyLanguage {
  /** What the language calls itself. */
  name: string;
  /** BCP 47 of amounts and dates where the customer's own region is not known. */
  locale: string;
  phrases: DraftPhrases;
  invoicePhrases: InvoicePhrases;
  linkSentences: LinkSentences;
  lintWords: LintWords;
  /** Characters of a draft without its links. */
  length: { least: number; most: number };
}
