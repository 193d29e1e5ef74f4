import { CHIP_STYLE } from './chip-style';

/** What the chip may say. It names nobody: the page can see it. */
export type ChipState =
  | { kind: 'opens' }
  /** Firefox: a page's click may not open the sidebar, so it names the keys that do. */
  | { kind: 'names_shortcut'; shortcut: string }
  /** The extension was updated under the page; only a reload brings it back. */
  | { kind: 'updated' };

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
export function createChip(doc: Document, initial: ChipState, pressed: () => void): Chip {
  const host = doc.createElement(TAG);
  const root = host.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = CHIP_STYLE;
  const button = doc.createElement('button');
  button.type = 'button';
  const show = (state: ChipState) => {
    const { text, title } = wordsOf(state);
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

function wordsOf(state: ChipState): { text: string; title: string } {
  switch (state.kind) {
    case 'opens':
      return { text: 'Billing', title: 'Open Billside beside this conversation' };
    case 'names_shortcut':
      return {
        text: `Billing · ${state.shortcut}`,
        title: `Press ${state.shortcut} to open Billside in the sidebar`,
      };
    case 'updated':
      return { text: 'Reload this tab', title: 'Billside was updated. Reload this tab to go on.' };
  }
}
