import { vi } from 'vitest';
import type { InboxActions } from '../../components/inboxes/inbox-actions';

/** A browser's permissions for sites: what it answers when asked, and a way to change them behind the page's back. */
export function fakeSites(granted: string[] = [], answer: boolean | Error = true) {
  const held = new Set(granted);
  const listeners = new Set<() => void>();
  const tell = () => {
    for (const listener of listeners) listener();
  };
  const actions = {
    grantedSites: vi.fn(async () => [...held]),
    requestSite: vi.fn(async (site: string) => {
      if (answer instanceof Error) throw answer;
      if (answer) {
        held.add(site);
        tell();
      }
      return answer;
    }),
    giveBackSites: vi.fn(async (sites: string[]) => {
      for (const site of sites) held.delete(site);
      tell();
    }),
    onSitesChanged: (changed, signal) => {
      listeners.add(changed);
      signal.addEventListener('abort', () => listeners.delete(changed));
    },
  } satisfies InboxActions;
  return {
    actions,
    listeners,
    /** In the browser's own settings. */
    change(sites: string[]) {
      held.clear();
      for (const site of sites) held.add(site);
      tell();
    },
  };
}
