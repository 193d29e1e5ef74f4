import type { Locator, Page } from '@playwright/test';
import type { InboxName } from '../../../lib/inbox/inboxes';
import type { SampleTicket } from '../../../lib/inbox/sample/sample-ticket';

/** A sample ticket; with `html`, its latest message is drawn as that instead of its text. */
export type ConformanceTicket = SampleTicket & { html?: string };

/** What an inbox can make hard. */
export type Trouble =
  /** Another element takes the editor's place when it gets the focus. */
  | 'editor replaced'
  /** Reply and note open nothing. */
  | 'no editor'
  /** An editor takes seconds to open. */
  | 'slow editor'
  /** Who wrote is not told until {@link InboxPage.release}. */
  | 'late sender'
  /** Each ticket, and who wrote it, takes another while to come to the front. */
  | 'slow switches';

/** A ticket whose header leaves open who wrote. */
export interface AmbiguousTicket {
  /** As the list names the sender. */
  sender: string;
  /** An address that the panel offers; null where the operator has to type one. */
  offered: string | null;
}

/** What the tests ask of any inbox's page, whatever it looks like. */
export interface InboxPage {
  readonly page: Page;
  /** The open editor of the ticket in front: a reply or a note. */
  readonly editor: Locator;
  /** The customer's latest message, as it was written. */
  readonly latestBody: Locator;
  openList(): Promise<void>;
  /** From wherever the inbox is; waits until the ticket is in front. */
  openTicketOf(sender: string): Promise<void>;
  /** From the list; waits for nothing. */
  clickTicketOf(sender: string): Promise<void>;
  /** Opens the reply where it does not stand open already. */
  openReply(): Promise<void>;
  /** Goes back from a note to the reply that was left for it. */
  backToReply(): Promise<void>;
  /** Whether the open editor writes a note. */
  writesNote(): Promise<boolean>;
  /** One more person gets the open reply. */
  addRecipient(email: string): Promise<void>;
  /** What stays around the written text: signature and quote; empty where they are not in the editor. */
  keptParts(): Promise<string[]>;
  /** All that stands in the editors of the ticket in front; empty where none is open. */
  writtenText(): Promise<string>;
  /** All that was sent from this page, and the keys that reached it as shortcuts. */
  counters(): Promise<{ sent: number; notesSent: number; shortcuts: number }>;
  /** Ends the waiting of `late sender`. */
  release(): Promise<void>;
}

/** An inbox by what the conformance tests have to know of it: the only thing to write for a new one. */
export interface InboxUnderTest {
  name: Exclude<InboxName, 'sample'>;
  /** As the options page names it. */
  title: string;
  /** Its real host. */
  host: string;
  /** The address of its list of tickets. */
  list: string;
  hasNotes: boolean;
  /** Whether a note can be written while a reply stands open; else that is refused. */
  switchesToNote: boolean;
  troubles: readonly Trouble[];
  /** At least one, with {@link KNOWN_CUSTOMER}'s address offered or to be typed. */
  ambiguous: readonly AmbiguousTicket[];
  /** The selectors that its adapter goes by; hostile messages are made of them. */
  selectors: readonly string[];
  serve(
    request: Request,
    tickets: readonly ConformanceTicket[],
    trouble: Trouble | null,
  ): Promise<Response>;
  drive(page: Page): InboxPage;
  /** The id of a ticket as its adapter reports it. */
  ticketIdOf(ticket: ConformanceTicket): string;
}
