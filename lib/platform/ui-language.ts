import { browser } from 'wxt/browser';

/** The browser's own language, BCP 47. */
export function uiLanguage(): string {
  return browser.i18n.getUILanguage();
}
