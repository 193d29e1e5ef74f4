import type { ChipWords } from './chip';

type ChipMessage =
  | 'chip'
  | 'chipOpens'
  | 'chipShortcut'
  | 'chipNamesShortcut'
  | 'chipReload'
  | 'chipUpdated';

/**
 * What the chip says, from the browser's own catalogue in `public/_locales`: the words of the panel would be too heavy
 * for every inbox page.
 */
export function chipWords(message: (key: ChipMessage) => string): ChipWords {
  return {
    opens: { text: message('chip'), title: message('chipOpens') },
    names_shortcut: { text: message('chipShortcut'), title: message('chipNamesShortcut') },
    updated: { text: message('chipReload'), title: message('chipUpdated') },
  };
}
