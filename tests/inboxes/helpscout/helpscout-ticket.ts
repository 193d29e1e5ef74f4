import type { SampleTicket } from '../../../lib/inbox/sample/sample-ticket';

/** A sample ticket, with what a Help Scout conversation may have beyond it. */
export type HelpScoutTicket = SampleTicket & {
  cc?: string[];
  /** What the sidebar lists, when it is not just the address the mail came from; may be empty. */
  emails?: string[];
  /** The latest message as HTML, drawn as such in place of `body`. Its scripts do not run. */
  html?: string;
  /** An internal note of a colleague after the latest message. */
  note?: string;
};
