import type { ReplyLanguage } from '../../reply-language';
import { invoicePhrases } from './invoice-phrases';
import { linkSentences } from './link-sentences';
import { lintWords } from './lint-words';
import { phrases } from './phrases';

/** How replies are worded in French. */
export const french: ReplyLanguage = {
  name: 'Français',
  locale: 'fr-FR',
  phrases,
  invoicePhrases,
  linkSentences,
  lintWords,
  length: { least: 250, most: 900 },
};
