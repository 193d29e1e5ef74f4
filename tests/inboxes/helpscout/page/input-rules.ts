import type { ClipboardEvent } from 'react';
import type { Editor } from 'slate';
import type { HelpScoutVariant } from '../variant';

/** Returning true keeps an event from Slate; undefined leaves it to Slate. */
type Taken = true | undefined;

/** What this page does with a paste before Slate sees it. */
export function pasteHandler({ paste }: HelpScoutVariant, editor: Editor) {
  return (event: ClipboardEvent): Taken => {
    if (paste === 'slate' || (paste === 'dropped' && event.isTrusted)) return undefined;
    event.preventDefault();
    // As old versions of Slate: text is taken whatever else is on the clipboard.
    if (paste === 'any type') editor.insertTextData(event.clipboardData);
    return true;
  };
}

/** What this page does with input before Slate sees it. */
export function beforeInputHandler({ beforeInput }: HelpScoutVariant) {
  return (event: InputEvent): Taken => {
    if (beforeInput === 'slate' || event.isTrusted) return undefined;
    event.preventDefault();
    return true;
  };
}
