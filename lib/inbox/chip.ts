import { CHIP_STYLE } from './chip-style';

/** What a press on the chip does. */
export type ChipState =
  | 'opens'
  /** Firefox: a page's click may not open the sidebar, so it names the keys that do. */
  | 'names_shortcut'
  /** The extension was updated under the page; only a reload brings it back. */
  | 'updated';

/** What the chip says of each. It names nobody: the page can see it. */
export type ChipWords = Record<ChipState, { text: string; title: string }>;

/** The small "Billing" button beside the sender. */
export interface Chip {
  /** Puts it behind the anchor, or takes it out. Cheap when it is there already. */
  place(anchor: Element | null): void;
  show(state: ChipState): void;
}

/** An element of its own name, so that no style of the page is meant for it. */
const TAG = 'billside-chip';

/**
 * Makes the chip, in a closed shadow root that holds no data of anybody's.
 *
 * @param pressed called on a real click or key press only, never on one that the page made up
 */
export function createChip(
  doc: Document,
  initial: ChipState,
  words: ChipWords,
  pressed: () => void,
): Chip {
  const host = doc.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = CHIP_STYLE;
  const button = doc.createElement('button');
  button.type = 'button';
  const show = (state: ChipState) => {
    const { text, title } = words[state];
    button.textContent = text;
    button.title = title;
  };
  show(initial);
  root.append(style, button);
  button.addEventListener('click', (event) => {
    if (event.isTrusted) pressed();
  });
  for (const type of KEPT_FROM_PAGE)
    root.addEventListener(type, (event) => event.stopPropagation());
  return {
    show,
    place(anchor) {
      if (!anchor) host.remove();
      else if (anchor.nextSibling !== host) anchor.after(host);
    },
  };
}

/** Keys are the inbox's shortcuts, and a press on a message's header folds the message. */
const KEPT_FROM_PAGE = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'dblclick',
];
