/** One inbox that Billside works in. */
export interface Inbox {
  name: string;
  /** As its maker writes it. */
  title: string;
  /** The sites that the operator may allow: match patterns of the browser's. */
  sites: readonly string[];
  /** Whether a ticket can hold notes that its customer never sees. */
  hasNotes: boolean;
  /** Its content script stands in `lib/inbox/<name>/content.ts`. */
}

/**
 * The inboxes. A new one is a line here and a folder beside: its content script is built from there, its sites become
 * optional permissions, and its pages may report conversations.
 */
export const INBOXES = [
  { name: 'gmail', title: 'Gmail', sites: ['https://mail.google.com/*'], hasNotes: false },
  { name: 'zendesk', title: 'Zendesk', sites: ['https://*.zendesk.com/*'], hasNotes: true },
  {
    name: 'helpscout',
    title: 'Help Scout',
    sites: ['https://secure.helpscout.net/*'],
    hasNotes: true,
  },
] as const satisfies readonly Inbox[];

/** Where a ticket can come from; `sample` is the extension's own page of sample tickets. */
export type InboxName = (typeof INBOXES)[number]['name'] | 'sample';

export const INBOX_NAMES: InboxName[] = [...INBOXES.map(({ name }) => name), 'sample'];
