import type { DraftLanguage } from '../draft-language';
import { english } from './en';
import { spanish } from './es';
import { portuguese } from './pt';
import type { LanguageTemplates } from './templates';

/** The drafts of every language: a folder each, and its line here. */
export const ALL_TEMPLATES: Record<DraftLanguage, LanguageTemplates> = {
  en: english,
  'zh-CN': english,
  es: spanish,
  fr: english,
  de: english,
  ja: english,
  pt: portuguese,
};
