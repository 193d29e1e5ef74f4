import { useSyncExternalStore } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ACCOUNT } from './account';

export type Route =
  | { page: 'conversation'; id: number; number: number | null }
  | { page: View | 'new' };

/** A list of conversations. */
export type View = 'all' | 'mine' | 'chats';

export const ADDRESS: Record<View | 'new', string> = {
  all: `/inboxes/${ACCOUNT.slug}/views/all`,
  mine: `/inboxes/${ACCOUNT.slug}/views/mine`,
  chats: `/inboxes/${ACCOUNT.slug}/chats`,
  new: `/inboxes/${ACCOUNT.slug}/conversation/new/`,
};

const MOVED = 'moved';

/** What the address names, without a reload. */
export function useRoute(): Route {
  return routeOf(useSyncExternalStore(subscribe, () => location.pathname));
}

/** Goes there as Help Scout does: by `pushState`. */
export function go(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(MOVED));
}

/** The address becomes this, and nothing else happens. */
export function correct(address: string): void {
  history.replaceState(history.state, '', address);
  dispatchEvent(new Event(MOVED));
}

export function addressOf(
  { id, number }: Pick<Conversation, 'id' | 'number'>,
  { numberInLinks, ids }: Pick<HelpScoutVariant, 'numberInLinks' | 'ids'>,
): string {
  const last = numberInLinks && ids === 0 ? `/${number}` : '';
  return `/conversation/${id}${last}?viewId=${ACCOUNT.viewId}`;
}

function subscribe(listener: () => void): () => void {
  addEventListener('popstate', listener);
  addEventListener(MOVED, listener);
  return () => {
    removeEventListener('popstate', listener);
    removeEventListener(MOVED, listener);
  };
}

function routeOf(path: string): Route {
  const [, id, number] = /^\/conversation\/(\d+)(?:\/(\d+))?/.exec(path) ?? [];
  if (id) return { page: 'conversation', id: Number(id), number: number ? Number(number) : null };
  const named = /\/(mine|chats|new)\/?$/.exec(path)?.[1] as 'mine' | 'chats' | 'new' | undefined;
  return { page: named ?? 'all' };
}
