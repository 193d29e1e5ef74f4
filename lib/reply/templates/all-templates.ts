import type { DraftLanguage } from '../draft-language';
import { english } from './en';
import { japanese } from './ja';
import type { LanguageTemplates } from './templates';
import { chinese } from './zh-CN';

/** The drafts of every language: a folder each, and its line here. */
export const ALL_TEMPLATES: Record<DraftLanguage, LanguageTemplates> = {
  en: english,
  'zh-CN': chinese,
  es: english,
  fr: english,
  de: english,
  ja: japanese,
  pt: english,
};
