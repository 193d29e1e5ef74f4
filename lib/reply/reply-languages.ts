import type { DraftLanguage } from './draft-language';
import type { ReplyLanguage } from './reply-language';
import { german } from './templates/de/language';
import { english } from './templates/en/language';
import { spanish } from './templates/es/language';
import { french } from './templates/fr/language';
import { japanese } from './templates/ja/language';
import { portuguese } from './templates/pt/language';
import { chinese } from './templates/zh-CN/language';

/** How replies are worded, by language. The drafts are apart: only who writes them needs them all. */
export const REPLY_LANGUAGES: Record<DraftLanguage, ReplyLanguage> = {
  en: english,
  'zh-CN': chinese,
  es: spanish,
  fr: french,
  de: german,
  ja: japanese,
  pt: portuguese,
};
