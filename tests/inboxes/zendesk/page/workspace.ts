import type { DeskTicket } from '../desk-records';
import type { Channel } from '../zendesk-ticket';
import type { Late, ZendeskPageVariant } from '../zendesk-variant';
import type { Composer } from './composer';
import type { MountEditor } from './editor';
import { WORDS, type Words } from './words';

export interface OpenTicket {
  composer: Composer;
  /** Draws what names the customer again, as new elements. */
  redrawCustomer(): void;
}

/** What all parts of the page share. */
export interface Workspace {
  tickets: DeskTicket[];
  variant: ZendeskPageVariant;
  words: Words;
  mountEditor: MountEditor;
  /** The open tickets' moving parts, by ticket id. */
  open: Map<number, OpenTicket>;
  /** What was written and not sent, as HTML, by ticket id and channel. */
  drafts: Map<string, string>;
  /** Draws at once where nothing is to be late. */
  after(late: Late, draw: () => void): void;
  /** Draws all that waits to be released. */
  release(): void;
}

export function createWorkspace(
  tickets: DeskTicket[],
  variant: ZendeskPageVariant,
  mountEditor: MountEditor,
): Workspace {
  const held: (() => void)[] = [];
  return {
    tickets,
    variant,
    words: WORDS[variant.language],
    mountEditor,
    open: new Map(),
    drafts: new Map(),
    after(late, draw) {
      if (late === 'released') held.push(draw);
      else if (late === 0) draw();
      else setTimeout(draw, late);
    },
    release() {
      for (const draw of held.splice(0)) draw();
    },
  };
}

/** The name of a draft in {@link Workspace.drafts}. */
export function draftOf(ticket: DeskTicket, channel: Channel): string {
  return `${ticket.id}/${channel}`;
}
