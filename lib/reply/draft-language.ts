import type { Reading } from '../billing/reading';
import { chosenReading } from '../billing/reading';

/** The languages drafts are written in: one folder of templates each. */
export const DRAFT_LANGUAGES = ['en', 'zh-CN', 'es', 'fr', 'de', 'ja', 'pt'] as const;
export type DraftLanguage = (typeof DRAFT_LANGUAGES)[number];

/** The draft's language for a BCP 47 tag, whatever its region; null where drafts are not written in it. */
export function readDraftLanguage(tag: string | null): DraftLanguage | null {
  const spoken = primary(tag ?? '');
  return DRAFT_LANGUAGES.find((each) => primary(each) === spoken) ?? null;
}

/**
 * The language to answer in: the one the message is written in, as the browser guessed it; where it could not, the
 * one that Stripe has for the customer; else English.
 *
 * @param spoken BCP 47 of the message, null where it could not be told
 */
export function answerLanguage(spoken: string | null, reading: Reading): DraftLanguage {
  const preferred = chosenReading(reading)?.customer.preferredLocales ?? [];
  const tag = spoken ?? preferred.find((each) => readDraftLanguage(each) !== null) ?? null;
  return readDraftLanguage(tag) ?? 'en';
}

/**
 * How amounts and dates are written in this language: as in the customer's own region where Stripe knows it
 * (`en-US`), else as where nobody misreads them.
 */
export function draftLocale(language: DraftLanguage, fallback: string, reading: Reading): string {
  if (language === 'zh-CN') return fallback;
  const preferred = chosenReading(reading)?.customer.preferredLocales ?? [];
  const regional = new RegExp(`^${language}-(?:[A-Za-z]{2}|\\d{3})$`);
  return preferred.find((each) => regional.test(each)) ?? fallback;
}

function primary(tag: string): string {
  return tag.toLowerCase().split(/[-_]/)[0] ?? '';
}
