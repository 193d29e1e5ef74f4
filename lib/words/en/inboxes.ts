import type { Wording } from '../wording';

/** The inboxes: which sites Billside may read, and how they are allowed and taken back. */
export const inboxesWords = {
  title: 'Inboxes',
  intro:
    'Billside runs only on the sites you allow here. Allow the inbox you answer tickets in, and your browser asks once more, in wider words: it knows sites, not conversations. You can remove an inbox at any time.',
  reads: (inbox: string) =>
    `Reads the conversation that is open in ${inbox}, and nothing else there.`,
  allowed: 'Allowed',
  notAllowed: 'Not allowed',
  allow: (what: string) => `Allow ${what}`,
  remove: (what: string) => `Remove ${what}`,
  allOf: (domain: string) => `All of ${domain}`,
  which: 'Which addresses?',
  one: (example: string) => `Only one, such as ${example}`,
  field: (inbox: string) => `Your ${inbox} address`,
  fieldHint: 'Its name, or any address copied from there.',
  wrong: (domain: string) =>
    `This is no address on ${domain}, so nothing was allowed. Type what stands before .${domain} in your browser’s address bar while you answer tickets.`,
  already: (site: string) => `${site} is allowed already.`,
  nowAllowed: (what: string) =>
    `${what} is allowed. Open a ticket there, then click Billing beside the sender, or open Billside from the toolbar.`,
  nowRemoved: (what: string) =>
    `${what} is removed. Billside has ended in its tabs and shows nothing of them.`,
  refused: (what: string) =>
    `${what} is not allowed: the browser was told no. Click Allow again, and choose Allow when the browser asks.`,
  failed: (what: string) =>
    `The browser did not let Billside ask for ${what}. Where an organisation manages this browser, its administrator has to allow the extension on this site; else reload this page and try again.`,
};

export type InboxesWords = Wording<typeof inboxesWords>;
