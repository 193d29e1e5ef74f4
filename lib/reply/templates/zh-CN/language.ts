import type { ReplyLanguage } from '../../reply-language';
import { invoicePhrases } from './invoice-phrases';
import { linkSentences } from './link-sentences';
import { lintWords } from './lint-words';
import { phrases } from './phrases';

/** How replies are worded in Simplified Chinese. */
export const chinese: ReplyLanguage = {
  name: '简体中文',
  locale: 'zh-CN',
  phrases,
  invoicePhrases,
  linkSentences,
  lintWords,
  length: { least: 80, most: 400 },
};
