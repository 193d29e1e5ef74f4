/** What the address of a conversation's page names it by. */
export interface ConversationAddress {
  /** Help Scout's id, which stays the same. */
  id: string;
  /** What people call it, as in `#12345`; old links lack it, and the page may add it late. */
  number: string | null;
}

/** The conversation of a path; null on lists, chats, searches and new conversations. */
export function conversationAddress(path: string): ConversationAddress | null {
  const [, id, number] = /^\/conversation\/(\d+)(?:\/(\d+))?(?:\/|$)/.exec(path) ?? [];
  return id ? { id, number: number ?? null } : null;
}
