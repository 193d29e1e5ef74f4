import type { ConversationAddress } from './conversation-address';
import type { PartMarks, PartName } from './page-parts';

/** What the page showed when its address came to name this conversation, and of which conversation that was. */
type Before = Record<PartName, { marks: readonly string[]; of: string | null }>;

/** The conversation that the address names. */
export interface OpenTicket extends ConversationAddress {
  /** When the address came to name it, in the clock's milliseconds. */
  since: number;
  /** When its threads were first seen; null before. */
  drawnAt: number | null;
  before: Before;
}

const NOTHING: PartMarks = { title: [], threads: [], customer: [] };

/**
 * Follows which conversation is open. Help Scout changes the address first and draws the rest later, part by part,
 * and until then shows those of the conversation before: this remembers which they are.
 */
export class TicketTrack {
  #open: OpenTicket | null = null;
  #seen: PartMarks = NOTHING;

  /** The page was looked at: what its address names, and the parts it shows. */
  look(
    address: ConversationAddress | null,
    marks: PartMarks | null,
    now: number,
  ): OpenTicket | null {
    if (address?.id !== this.#open?.id) this.#turn(address, this.#seen, now);
    if (this.#open && address) this.#open.number = address.number;
    this.#seen = marks ?? NOTHING;
    return this.#open;
  }

  /** The address changed this moment, and nothing else yet. */
  moved(address: ConversationAddress | null, marks: () => PartMarks, now: number): void {
    if (address?.id !== this.#open?.id) this.#turn(address, address ? marks() : NOTHING, now);
  }

  #turn(address: ConversationAddress | null, shown: PartMarks, now: number): void {
    const left = this.#open;
    const origin = (part: PartName) => {
      const marks = shown[part];
      const earlier = left?.before[part];
      const isEarlier = earlier !== undefined && share(marks, earlier.marks);
      return { marks, of: isEarlier ? earlier.of : (left?.id ?? null) };
    };
    this.#open = address && {
      ...address,
      since: now,
      drawnAt: null,
      before: { title: origin('title'), threads: origin('threads'), customer: origin('customer') },
    };
  }
}

/** Whether that part was drawn for the open conversation: it came since, or was there from an earlier visit. */
export function cameFor(open: OpenTicket, part: PartName, { [part]: marks }: PartMarks): boolean {
  const before = open.before[part];
  return marks.length > 0 && (!share(marks, before.marks) || before.of === open.id);
}

function share(some: readonly string[], others: readonly string[]): boolean {
  const known = new Set(others);
  return some.some((each) => known.has(each));
}
