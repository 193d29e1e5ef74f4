/** When something is drawn: after so many ms, or when "Simulate: Show what is late" is clicked. */
export type Late = number | 'released';

/** Which marks say that a mounted pane is the ticket's; `2026` has all of that year, the others one each. */
export type PaneMarks =
  | '2026'
  | 'anchor'
  | 'ticket-id'
  | 'custom-layout'
  | 'grid-data'
  | 'grid-class'
  | 'workspace'
  | 'bare';

/** What answers of the API can be instead of the record. */
export type ApiTrouble = 'signed-out' | 'not-found' | 'rate-limited' | 'server-error' | 'html';

/** How this Zendesk looks and behaves. Plain values only: the page fetches it as JSON. */
export interface ZendeskPageVariant {
  pane: PaneMarks;
  /** How the panes of the tickets that are not in front are hidden. They keep their place and size. */
  hiddenBy: 'visibility' | 'opacity';
  /** The header's tabs: links in 2026, divs in 2025, `data-selected` in 2021. */
  tab: '2026' | '2025' | '2021';
  /** CKEditor with its test id, without it, or the plain editor and the sender line of 2021. */
  editor: 'ckeditor' | 'ckeditor-unnamed' | '2021';
  language: 'en' | 'de';
  order: 'oldest-first' | 'newest-first';
  /**
   * From the change of the address until the ticket's pane is in front; the other one stays till then. A
   * list is gone through again and again, one for each change.
   */
  front: Late | number[];
  /** The marks of the pane. */
  ids: Late;
  conversation: Late;
  /** All that says who the customer is: requester field, customer context, recipients. */
  customer: Late;
  composer: Late;
  channelMenu: Late;
  /** Which items of the channel menu have a test id; that of the note is the only one that was seen. */
  channelItems: 'all-named' | 'note-named';
  /** Zendesk puts the caret at the end, a moment after the editor got the focus from no mouse. */
  focusMovesCaret: boolean;
  /** When the editor's element is replaced by a new one; "on demand" is by the Simulate control. */
  composerReplaced: 'on-demand' | 'on-first-focus';
  /** The composer holds the agent's signature from the start. */
  signature: boolean;
  /** Marks of others: an extension's button with a ticket id, a wrapper with an anchor of no ticket. */
  strangers: boolean;
}

export interface ZendeskVariant extends ZendeskPageVariant {
  /** Side-loaded users come without their addresses, as the documentation allows. */
  partialUsers: boolean;
  /** Called with the path before the API answers: it may wait, and may say what goes wrong. */
  beforeAnswer: (path: string) => Promise<ApiTrouble | null> | ApiTrouble | null;
}

/** The newest generation, at the pace of a good day. */
export const NEWEST: ZendeskVariant = {
  pane: '2026',
  hiddenBy: 'visibility',
  tab: '2026',
  editor: 'ckeditor',
  language: 'en',
  order: 'oldest-first',
  front: 40,
  ids: 0,
  conversation: 0,
  customer: 80,
  composer: 60,
  channelMenu: 100,
  channelItems: 'all-named',
  focusMovesCaret: true,
  composerReplaced: 'on-demand',
  signature: false,
  strangers: false,
  partialUsers: false,
  beforeAnswer: () => null,
};
