import { CaretMemory } from '../caret-memory';
import { addressKey } from '../email-address';
import type { InboxAdapter, InboxSettings } from '../inbox-adapter';
import { ranked } from '../ranked';
import { hasBox, type Visible } from '../visible';
import { watchPage } from '../watch-page';
import { Editors } from './editors';
import { insertAnswer } from './insert-answer';
import { recipientsOf } from './recipients';
import { HELP_SCOUT } from './selectors';
import { senderElement } from './threads';
import { TicketReader } from './ticket-reader';
import { wakeUp } from './wake-up';
import { writtenBySomebody } from './written-by-somebody';

/** What only a test has otherwise. */
interface HelpScoutPage {
  /** How to tell what is on the screen. */
  visible?: Visible;
  /** The clock, in milliseconds. */
  clock?: () => number;
  /** Whether a paste of ours has text in it: in Firefox it is empty. */
  canPaste?: boolean;
}

/** Help Scout, by its page alone. */
export function createHelpScoutAdapter(
  win: Window,
  settings: InboxSettings,
  page: HelpScoutPage = {},
): InboxAdapter {
  const { visible = hasBox, clock = Date.now, canPaste = !import.meta.env.FIREFOX } = page;
  const root = win.document.documentElement;
  const carets = new CaretMemory();
  const editors = new Editors(root, visible);
  const reader = new TicketReader(win, root, settings, visible, clock);
  const alarm = wakeUp(win, clock);

  const look = () => {
    const now = reader.look();
    if (now?.drawn) editors.claim(now.open.id);
    return now;
  };

  return {
    read() {
      const seen = look();
      const read = seen && reader.read(seen);
      alarm.set(read?.readAgainAt ?? null);
      if (!read) return null;
      const { sender } = read.conversation;
      const known = sender.kind === 'one' ? addressKey(sender.person.email) : null;
      const [editor] = seen.drawn ? editors.shown() : [];
      const recipients = editor ? recipientsOf(editor, visible) : [];
      const otherRecipients = recipients.filter((each) => addressKey(each) !== known);
      return { ...read.conversation, otherRecipients };
    },
    chipAnchor() {
      const seen = look();
      if (!seen?.drawn) return null;
      const shown = (e: Element) => visible(e) && !writtenBySomebody(e);
      const inSidebar = ranked(root, HELP_SCOUT.customerName, shown)[0] ?? null;
      return (seen.latest && senderElement(seen.latest)) ?? inSidebar;
    },
    watch(changed, signal) {
      carets.follow(win.document, signal);
      watchPage(win, changed, signal);
      alarm.start(changed, signal);
      // Help Scout changes its address without a word to the window; Firefox tells it from 147 on.
      const { navigation } = win as Window & { navigation?: EventTarget };
      const moved = () => {
        reader.addressChanged();
        changed();
      };
      navigation?.addEventListener('currententrychange', moved, { signal });
    },
    insert: (request, signal) =>
      insertAnswer(
        {
          root,
          editors,
          carets,
          visible,
          isOpen(ticketId) {
            const seen = reader.look();
            return seen?.drawn === true && seen.open.id === ticketId;
          },
          wait: (milliseconds) => new Promise((resolve) => win.setTimeout(resolve, milliseconds)),
          canPaste,
        },
        request,
        signal,
      ),
  };
}
