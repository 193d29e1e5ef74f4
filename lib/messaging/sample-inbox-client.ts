import type { Conversation } from '../inbox/conversation';
import type { InsertOutcome, InsertRequest } from '../inbox/inbox-adapter';
import { isPageRequest } from '../inbox/page-request';
import { onBackgroundRequest, sendToBackground } from '../platform/messages';
import type { InboxMessage, PageAnswer } from './protocol';

const tell = (message: InboxMessage) => void sendToBackground(message);

let reported: Conversation | null = null;

/** Says which sample ticket is open, as a content script says it of an inbox. */
export function reportConversation(conversation: Conversation | null): void {
  reported = conversation;
  tell({ type: 'conversation', conversation, knowsOwnAddresses: true });
}

/** Answers the background's requests to put text into the reply box. */
export function onInsert(
  handler: (request: InsertRequest) => InsertOutcome,
  signal: AbortSignal,
): void {
  const listener = (message: unknown): Promise<PageAnswer | true> | undefined => {
    if (!isPageRequest(message)) return undefined;
    if (message.type === 'insert') return Promise.resolve({ outcome: handler(message.request) });
    reportConversation(reported);
    return Promise.resolve(true);
  };
  onBackgroundRequest(listener, signal);
}

/** Must be called by the click itself. */
export function openPanel(): void {
  tell({ type: 'open_panel' });
}
