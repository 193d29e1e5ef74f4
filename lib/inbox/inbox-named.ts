import type { InboxName } from './inboxes';
import { INBOXES, type Inbox } from './inboxes';

/** What is registered of an inbox; null for the extension's own sample tickets. */
export function inboxNamed(name: InboxName): Inbox | null {
  return INBOXES.find((inbox) => inbox.name === name) ?? null;
}
