import { INBOXES, type Inbox } from './inboxes';
import { isOn } from './site';

/** The inbox whose page has this address, or null: by its origin only, as a page chooses the rest itself. */
export function inboxOf(url: URL): Inbox | null {
  return INBOXES.find(({ sites }) => sites.some((site) => isOn(url, site))) ?? null;
}
