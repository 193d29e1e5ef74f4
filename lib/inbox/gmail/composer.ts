import type { Visible } from '../visible';
import { gmailElements } from './gmail-elements';
import { messagesOf } from './messages';
import type { OpenConversation } from './open-conversation';
import { recipientsIn } from './reply-recipients';
import { GMAIL } from './selectors';
import { threadId } from './thread-id';
import { notWritten } from './written-by-somebody';

/** A reply box of the open conversation. */
export interface Composer {
  editor: HTMLElement;
  /** Who would get it, as far as Gmail shows it; somebody without a readable address by their name. */
  recipients: string[];
}

/** The visible reply boxes tied to the conversation: in its place below the messages first, then popups. */
export function composersOf(open: OpenConversation, doc: Document, visible: Visible): Composer[] {
  // "Help me write" has a box of its own for what it is asked.
  const isReplyBox = (editor: Element) => visible(editor) && editor.closest('td.HE') === null;
  return gmailElements(doc, GMAIL.editor, isReplyBox)
    .map((editor) => ({ editor: editor as HTMLElement, frame: frameOf(editor) }))
    .filter(({ editor, frame }) => isTied(editor, frame, open, visible))
    .sort((a, b) => Number(open.root.contains(b.editor)) - Number(open.root.contains(a.editor)))
    .map(({ editor, frame }) => ({
      editor,
      recipients: recipientsIn(frame ?? editor.closest('.M9')),
    }));
}

function isTied(
  editor: Element,
  frame: Element | null,
  open: OpenConversation,
  visible: Visible,
): boolean {
  const value = (name: string) => {
    const [field] = frame ? notWritten(frame.querySelectorAll(`input[name="${name}"]`)) : [];
    return (field as HTMLInputElement | undefined)?.value ?? '';
  };
  const [legacy, perm] = [threadId(value('lts')), threadId(value('rt'))];
  if (legacy && perm && legacy !== perm) return false;
  if (legacy ?? perm) return (legacy ?? perm) === open.ticketId;
  const repliedTo = value('rm');
  if (repliedTo) return messagesOf(open, visible).some((message) => message.id === repliedTo);
  return open.root.contains(editor);
}

/** The nearest element around the editor that holds its form's inputs, and no second editor. */
function frameOf(editor: Element): Element | null {
  for (let at = editor.parentElement; at; at = at.parentElement) {
    if (notWritten(at.querySelectorAll('[g_editable="true"]')).length > 1) return null;
    if (gmailElements(at, GMAIL.replyForm).length > 0) return at;
    if (/^(dialog|main)$/.test(at.getAttribute('role') ?? '')) return null;
  }
  return null;
}
