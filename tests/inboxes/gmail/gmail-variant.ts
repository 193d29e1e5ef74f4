/** When something is there: after so many ms, or when "Simulate: Show what is late" is clicked. */
export type Late = number | 'released';

/** How this Gmail looks and behaves. Plain values only: the page fetches it as JSON. */
export interface GmailVariant {
  /** Where a conversation opens: in place of the list, or in a pane beside it, which leaves the address alone. */
  preview: 'none' | 'right' | 'below';
  /** The class of a conversation: `a98 iY` now, `PeIF1d` for some days of 2022-10, `if` before. */
  container: 'a98 iY' | 'PeIF1d' | 'if';
  /** Whether the conversation stands in a `table.Bs`, as until 2023-11. */
  inTable: boolean;
  /** Reply in a message's header: a Material button since 2025-11, a div before, or only the bar below. */
  replyButton: 'button' | 'div' | 'none';
  /** Whether buttons bear Gmail's `jslog` numbers. */
  jslog: boolean;
  /** The further div around an inline reply, since 2025-09. */
  replyWrapped: boolean;
  /** In 2018 the editor had no `aiL`. */
  editor: '2020' | '2018';
  /**
   * How a reply shows whom it goes to: the folded line, that line cut short ("1 more"), chips, the hidden
   * fields of older pages, or not at all.
   */
  recipients: 'folded' | 'cut' | 'chips' | 'fields' | 'unseen';
  /** Counted from when the reply is open. */
  recipientsLate: Late;
  /** `data-thread-perm-id` can be the very word. */
  permId: 'number' | 'undefined';
  /** The heading's ids; until then they are empty. */
  ids: Late;
  /** The messages below the heading. */
  messages: Late;
  /** Whether a collapsed message has its id. */
  collapsedIds: boolean;
  unfolded: 'latest' | 'all';
  /** Whether all but the first and the last two messages hide behind "5 older messages". */
  olderFolded: boolean;
  /** From the click on Reply until the reply is open, in ms. */
  replyMs: number;
  /** When a reply's editor is replaced by a new one: 30 ms after it first got the focus, or by the control only. */
  editorReplaced: 'on demand' | 'on focus';
  /** The row of Gmail's assistant under the subject, since 2024-04. */
  aiRow: boolean;
  /** Whether the corner has the controls "Simulate: …". */
  controls: boolean;
}

/** The newest generation, at the pace of a good day. */
export const NEWEST_GMAIL: GmailVariant = {
  preview: 'none',
  container: 'a98 iY',
  inTable: false,
  replyButton: 'button',
  jslog: true,
  replyWrapped: true,
  editor: '2020',
  recipients: 'folded',
  recipientsLate: 0,
  permId: 'number',
  ids: 0,
  messages: 0,
  collapsedIds: false,
  unfolded: 'latest',
  olderFolded: false,
  replyMs: 120,
  editorReplaced: 'on demand',
  aiRow: false,
  controls: false,
};
