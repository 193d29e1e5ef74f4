/**
 * Where what is searched for came from: the operator typed it, or clicked it in the message, or among the other
 * addresses that the inbox keeps of who wrote. None of them proves who wrote.
 */
export const SEARCH_SOURCES = ['typed', 'mentioned', 'kept_by_inbox'] as const;

export type SearchSource = (typeof SEARCH_SOURCES)[number];
