import { completeSettings } from '../desk/settings';
import { settingsStore } from '../platform/storage';
import { uiLanguage } from '../platform/ui-language';
import { type OperatorWords, operatorWords } from '../words/languages';

/** Calls back with the operator's words: at once, and whenever another language is chosen, on whichever page. */
export async function followWords(show: (words: OperatorWords) => void): Promise<void> {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  let spoken: OperatorWords | null = null;
  const speak = (stored: unknown) => {
    const words = operatorWords(completeSettings(stored).language, uiLanguage(), timeZone);
    if (words.language === spoken?.language) return;
    spoken = words;
    show(words);
  };
  settingsStore.watch(speak);
  speak(await settingsStore.getValue());
}
