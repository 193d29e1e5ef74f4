import type { InboxName } from './conversation';

/**
 * The web origins whose pages may report a conversation. A new inbox is a line here, a folder beside, its name in
 * `conversation.ts`, and an entrypoint that wires its adapter.
 */
export const INBOX_ORIGINS: { name: InboxName; origin: string }[] = [
  { name: 'gmail', origin: 'https://mail.google.com' },
];
