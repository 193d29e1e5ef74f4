import type { FurtherList } from '../../lib/billing/reading';
import type { SearchSource } from '../../lib/identify/search-source';
import type { InsertAnswer } from '../../lib/messaging/protocol';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import type { Bucket } from '../../lib/triage/bucket';

/** All that a person can ask for in the panel. The background answers by pushing a new view. */
export interface PanelActions {
  lookUp(): void;
  refresh(): void;
  /** Anything that tells who it is, and where it came from. */
  search(query: string, source: SearchSource): void;
  chooseCustomer(customerId: string): void;
  /** The next page of one of a customer's lists. */
  loadMore(customerId: string, list: FurtherList): void;
  chooseSender(email: string): void;
  /** Null goes back to the bucket that the evidence suggests. */
  chooseBucket(bucket: Bucket | null): void;
  /** The reply's language; null goes back to the customer's. */
  chooseLanguage(language: DraftLanguage | null): void;
  confirm(what: 'identity' | 'contract', confirmed: boolean): void;
  /** Puts text into the reply, or a note, of the ticket that was shown at the click. It never sends. */
  insert(ticketId: string, text: string, as: 'reply' | 'note'): Promise<InsertAnswer>;
  /** Rejects where the browser refuses. */
  copy(text: string): Promise<void>;
  /** What pastes it, on this computer. */
  pasteKeys: string;
  lock(): void;
  unlock(): void;
  forgetKey(): void;
  openOptions(): void;
  /** Where inboxes are allowed, in a tab. */
  openInboxes(): void;
  /** The editor of reply templates, in a tab. */
  openReplies(): void;
  /** Calls back when the key that inserts the reply was pressed; the answer ends it. */
  onInsertKey(listener: () => void): () => void;
  /** The portal check-up, in a tab. */
  openPortal(): void;
  openSample(): void;
}
