/** The languages the operator's interface speaks: one folder of words each. */
export const OPERATOR_LANGUAGES = ['en', 'zh-CN'] as const;
export type OperatorLanguage = (typeof OPERATOR_LANGUAGES)[number];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<OperatorLanguage, string> = {
  en: 'English',
  'zh-CN': '简体中文',
};

/** The operator's choice; `auto` follows the browser. */
export const LANGUAGE_CHOICES = ['auto', ...OPERATOR_LANGUAGES] as const;
export type LanguageChoice = (typeof LANGUAGE_CHOICES)[number];

/**
 * The language to speak: the chosen one, else the browser's, else English. Simplified Chinese is for those who read
 * it: a browser in Traditional Chinese gets English.
 *
 * @param uiLanguage BCP 47 of the browser's own interface
 */
export function operatorLanguage(choice: LanguageChoice, uiLanguage: string): OperatorLanguage {
  if (choice !== 'auto') return choice;
  const { language, script } = new Intl.Locale(uiLanguage).maximize();
  return language === 'zh' && script === 'Hans' ? 'zh-CN' : 'en';
}

/**
 * How amounts and dates are written beside these words: English as the browser's own English has it, else British,
 * whose dates nobody misreads.
 *
 * @param uiLanguage BCP 47 of the browser's own interface
 */
export function formatLocale(language: OperatorLanguage, uiLanguage: string): string {
  if (language !== 'en') return language;
  return new Intl.Locale(uiLanguage).language === 'en' ? uiLanguage : 'en-GB';
}
