import type { DraftLanguage } from './draft-language';
import type { ReplyLanguage } from './reply-language';
import { english } from './templates/en/language';
import { japanese } from './templates/ja/language';
import { chinese } from './templates/zh-CN/language';

/** How replies are worded, by language. The drafts are apart: only who writes them needs them all. */
export const REPLY_LANGUAGES: Record<DraftLanguage, ReplyLanguage> = {
  en: english,
  'zh-CN': chinese,
  es: english,
  fr: english,
  de: english,
  ja: japanese,
  pt: english,
};
