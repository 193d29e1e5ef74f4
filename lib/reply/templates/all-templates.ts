import type { DraftLanguage } from '../draft-language';
import { german } from './de';
import { english } from './en';
import { spanish } from './es';
import { french } from './fr';
import { japanese } from './ja';
import { portuguese } from './pt';
import type { LanguageTemplates } from './templates';
import { chinese } from './zh-CN';

/** The drafts of every language: a folder each, and its line here. */
export const ALL_TEMPLATES: Record<DraftLanguage, LanguageTemplates> = {
  en: english,
  'zh-CN': chinese,
  es: spanish,
  fr: french,
  de: german,
  ja: japanese,
  pt: portuguese,
};
