import type { InboxName } from './conversation';

/** The web origins whose pages may report a conversation. A new inbox is one line here and one folder beside. */
export const INBOX_ORIGINS: { name: InboxName; origin: string }[] = [
  { name: 'gmail', origin: 'https://mail.google.com' },
];
