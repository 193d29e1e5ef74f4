import type { InboxMessage, OperatorMessage } from './protocol';
import { inboxMessage, operatorMessage } from './schemas';
import { type MessageSender, type Speaker, speakerOf } from './sender';

type Inbox = Extract<Speaker, { kind: 'inbox' }>;

export interface MessageHandlers {
  /** Must do what needs the user's click before its first `await`. */
  onInbox(message: InboxMessage, from: Inbox): void;
  onOperator(message: OperatorMessage): Promise<unknown>;
}

/** The part of `runtime` that carries messages. */
export interface MessageRuntime {
  id: string;
  getURL(path: string): string;
  onMessage: {
    addListener(listener: (message: unknown, sender: MessageSender) => unknown): void;
  };
}

/**
 * The one message listener of the background. Two would race for the answer; and each message passes the
 * sender check and its schema here or goes no further.
 */
export function serveMessages(runtime: MessageRuntime, handlers: MessageHandlers): void {
  const own = { id: runtime.id, origin: runtime.getURL('').replace(/\/$/, '') };
  runtime.onMessage.addListener((message, sender) => {
    const speaker = speakerOf(sender, own);
    if (speaker.kind === 'inbox') {
      const parsed = inboxMessage.safeParse(message);
      if (!parsed.success) return undefined;
      handlers.onInbox(parsed.data, speaker);
      return Promise.resolve(true);
    }
    if (speaker.kind === 'operator') {
      const parsed = operatorMessage.safeParse(message);
      return parsed.success ? handlers.onOperator(parsed.data) : undefined;
    }
    return undefined;
  });
}
