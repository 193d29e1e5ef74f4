import type { ZendeskPageVariant } from '../zendesk-variant';
import type { MountedEditor } from './editor';

const MOVES_AFTER_MS = 40;

/**
 * What the page does when its editor gets the focus: the caret goes to the end a moment later, unless a
 * mouse had put it somewhere; and the variant may replace the editor the first time.
 */
export function focusHabits(
  { element, caretToEnd }: MountedEditor,
  { focusMovesCaret, composerReplaced }: ZendeskPageVariant,
  replace: (() => void) | null,
): void {
  let byMouse = false;
  element.addEventListener('mousedown', () => {
    byMouse = true;
  });
  element.addEventListener('focus', () => {
    if (focusMovesCaret && !byMouse) {
      setTimeout(() => element.isConnected && caretToEnd(), MOVES_AFTER_MS);
    }
    byMouse = false;
    if (replace && composerReplaced === 'on-first-focus') setTimeout(replace, MOVES_AFTER_MS);
  });
}
