const LIMIT = 2_000;
/** The last part of the hash is the conversation's own token: today's, which has no vowels, or an older page's id. */
const HOLDS_CONVERSATION =
  /^#.*\/(?:[B-DF-HJ-NP-TV-XZb-df-hj-np-tv-xz]{20,}|[0-9a-f]{16}|thread-[af]:[\w-]+)$/;

/**
 * The address that opens this conversation again, without a message that was being written. Beside a
 * preview pane, and in a window of its own, the page's address does not name the conversation: there, one
 * that does is made.
 */
export function conversationAddress(location: Location, ticketId: string): string {
  const [hash = ''] = location.hash.split('?');
  const shown = HOLDS_CONVERSATION.test(hash) && !location.search.includes('view=');
  return `${location.origin}${location.pathname}${shown ? hash : `#all/${ticketId}`}`.slice(
    0,
    LIMIT,
  );
}
