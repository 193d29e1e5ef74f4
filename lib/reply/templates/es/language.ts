import type { ReplyLanguage } from '../../reply-language';
import { invoicePhrases } from './invoice-phrases';
import { linkSentences } from './link-sentences';
import { lintWords } from './lint-words';
import { phrases } from './phrases';

/** How replies are worded in Spanish: formal, and understood in Spain as in America. */
export const spanish: ReplyLanguage = {
  name: 'Español',
  locale: 'es-ES',
  phrases,
  invoicePhrases,
  linkSentences,
  lintWords,
  length: { least: 250, most: 900 },
};
