/**
 * When something comes: after so many milliseconds, after those of a list in turn (over again at its
 * end), or when the test clicks "Simulate: release".
 */
export type Late = number | readonly number[] | 'on release';

/** How this Help Scout behaves. What the facts leave open is an option here. */
export interface HelpScoutVariant {
  /** `classic` is the jQuery page that was there until early 2024. */
  generation: 'react' | 'classic';
  /** When the conversation of the address is drawn, and what is there until then. */
  conversation: { late: Late; meanwhile: 'previous' | 'nothing' };
  /** The same of the customer's data beside it, counted from when the conversation is drawn. */
  sidebar: { late: Late; meanwhile: 'previous' | 'nothing'; collapsed: boolean };
  /** How an address in the sidebar is drawn: over two spans, shortened with `…`, or whole. */
  emailText: 'split' | 'cut' | 'whole';
  /** When the number appears in the address of the page, and the ids on the threads. */
  ids: Late;
  /** Whether links in lists carry the number: old ones do not. */
  numberInLinks: boolean;
  newestThread: 'last' | 'first';
  /** From the click on Reply or Note until there is an editor, in milliseconds. */
  editorMs: number;
  /** Whether Reply and Note stay on the page while an editor is open. */
  replyBar: 'stays' | 'hides';
  /** Whether `data-cy`, `data-testid` are on the editable element, or on elements around it. */
  editorMarks: 'on it' | 'around it';
  /** What tells the note's editor from the reply's: only a missing label, or names of its own. */
  noteMarks: 'no label' | 'own';
  /** Text that Slate draws in an empty editor. */
  placeholder: string | null;
  signature: 'below' | 'inside';
  /** `on focus` replaces the element each time it gets the focus, 50 ms later, once per opening. */
  editorReplaced: 'never' | 'on focus';
  /** `dropped`: the page throws away what no person pasted. `any type`: it takes HTML's text, too. */
  paste: 'slate' | 'any type' | 'dropped';
  /** `dropped`: the page throws away what no person typed. */
  beforeInput: 'slate' | 'dropped';
  /** Whether the corner has the controls "Simulate: …". */
  controls: boolean;
}

export const NEWEST_HELPSCOUT: HelpScoutVariant = {
  generation: 'react',
  conversation: { late: 0, meanwhile: 'nothing' },
  sidebar: { late: 0, meanwhile: 'nothing', collapsed: false },
  emailText: 'split',
  ids: 0,
  numberInLinks: true,
  newestThread: 'last',
  editorMs: 300,
  replyBar: 'stays',
  editorMarks: 'on it',
  noteMarks: 'no label',
  placeholder: null,
  signature: 'below',
  editorReplaced: 'never',
  paste: 'slate',
  beforeInput: 'slate',
  controls: false,
};
