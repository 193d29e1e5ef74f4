import type { ReplyLanguage } from '../../reply-language';
import { invoicePhrases } from './invoice-phrases';
import { linkSentences } from './link-sentences';
import { lintWords } from './lint-words';
import { phrases } from './phrases';

/** How replies are worded in Japanese. */
export const japanese: ReplyLanguage = {
  name: '日本語',
  locale: 'ja-JP',
  phrases,
  invoicePhrases,
  linkSentences,
  lintWords,
  length: { least: 80, most: 400 },
};
