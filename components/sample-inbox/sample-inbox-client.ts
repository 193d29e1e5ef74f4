import type { Conversation } from '../../lib/inbox/conversation';
import type { InsertOutcome, InsertRequest } from '../../lib/inbox/inbox-adapter';

/** How the sample page plays an inbox towards the background. */
export interface SampleInboxClient {
  reportConversation(conversation: Conversation | null): void;
  onInsert(handler: (request: InsertRequest) => InsertOutcome, signal: AbortSignal): void;
  openPanel(): void;
}
