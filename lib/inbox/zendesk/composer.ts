import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { ZENDESK } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

/** What stands below a ticket's messages. */
export interface Composer {
  /** Null until Zendesk has drawn it. */
  editor: HTMLElement | null;
  switcher: HTMLElement | null;
  /** As Zendesk names it, `internal` for a note; null where the page does not say. */
  channel: string | null;
  /** The addresses in To and CC; only mail has them. */
  recipients: string[];
}

export const NOTE = 'internal';

/** The composer of a pane, or null where there is none. */
export function composerOf(pane: Element, visible: Visible): Composer | null {
  const usable = (element: Element) => visible(element) && !writtenBySomebody(element);
  const view = ranked(pane, ZENDESK.editorView, usable)[0];
  if (!view) return null;
  const switcher = ranked(view, ZENDESK.channel, usable)[0] as HTMLElement | undefined;
  const editor = ranked(view, ZENDESK.editor, usable)[0] as HTMLElement | undefined;
  return {
    editor: editor ?? null,
    switcher: switcher ?? null,
    channel: switcher?.dataset.channel || null,
    recipients: recipientsIn(view, usable),
  };
}

function recipientsIn(view: Element, usable: (element: Element) => boolean): string[] {
  const found = new Map<string, string>();
  for (const avatar of ranked(view, ZENDESK.recipient, usable)) {
    const address = avatar.getAttribute('alt')?.trim() ?? '';
    const key = addressKey(address);
    if (key && !found.has(key)) found.set(key, address);
  }
  return [...found.values()];
}
