import { addressKey } from '../email-address';
import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { type Message, messagesOf } from './messages';
import type { OpenConversation } from './open-conversation';
import { GMAIL } from './selectors';
import { threadId } from './thread-id';
import { writtenBySomebody } from './written-by-somebody';

/** A reply box of the open conversation. */
export interface Composer {
  editor: HTMLElement;
  /** Who would get it, as far as Gmail shows it: it draws the recipients only while they are unfolded. */
  recipients: string[];
}

/** What marks the form of one reply. */
const FORM = 'input[name="lts"], input[name="rt"], input[name="rm"], input[name="to"]';
/** All of these name recipients: the chips, the folded line, and the fields of older pages. */
const RECIPIENTS =
  '[role="option"][data-hovercard-id], .oL [email], input[name="to"], input[name="cc"], input[name="bcc"]';

/** The visible reply boxes tied to the conversation: in its place below the messages first, then popups. */
export function composersOf(open: OpenConversation, doc: Document, visible: Visible): Composer[] {
  const editors = ranked(doc, GMAIL.editor, (e) => visible(e) && isReplyBox(e));
  const messages = messagesOf(open, visible);
  return editors
    .filter((editor) => isTied(editor, open, messages))
    .sort((a, b) => Number(open.root.contains(b)) - Number(open.root.contains(a)))
    .map((editor) => ({ editor: editor as HTMLElement, recipients: recipientsOf(editor) }));
}

/** Not a message that imitates one, and not the prompt box of "Help me write". */
function isReplyBox(editor: Element): boolean {
  return !writtenBySomebody(editor) && editor.closest('td.HE') === null;
}

function isTied(editor: Element, open: OpenConversation, messages: Message[]): boolean {
  const frame = frameOf(editor);
  const value = (name: string) =>
    frame?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? '';
  const thread = threadId(value('lts')) ?? threadId(value('rt'));
  if (thread) return thread === open.ticketId;
  const repliedTo = value('rm');
  if (repliedTo) return messages.some((message) => message.id === repliedTo);
  return open.root.contains(editor);
}

function recipientsOf(editor: Element): string[] {
  const frame = frameOf(editor) ?? editor.closest('.M9');
  const found = new Map<string, string>();
  for (const element of frame?.querySelectorAll(RECIPIENTS) ?? []) {
    if (editor.contains(element)) continue;
    const written =
      (element as HTMLInputElement).value ??
      element.getAttribute('email') ??
      element.getAttribute('data-hovercard-id');
    for (const entry of (written ?? '').split(/[,;]/)) {
      const address = (/<([^>]*)>/.exec(entry)?.[1] ?? entry).trim();
      const key = addressKey(address);
      if (key && !found.has(key)) found.set(key, address);
    }
  }
  return [...found.values()];
}

/** The nearest element around the editor that holds its form's inputs, and no second editor. */
function frameOf(editor: Element): Element | null {
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (at.querySelectorAll('[g_editable="true"]').length > 1) return null;
    if (at.querySelector(FORM)) return at;
    if (/^(dialog|main)$/.test(at.getAttribute('role') ?? '')) return null;
  }
  return null;
}
