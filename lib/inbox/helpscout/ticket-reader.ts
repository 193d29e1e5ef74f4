import type { Conversation } from '../conversation';
import { addressKey } from '../email-address';
import type { InboxSettings } from '../inbox-adapter';
import type { Visible } from '../visible';
import { conversationAddress } from './conversation-address';
import type { CustomerBeside } from './customer-beside';
import { isDrawn } from './is-drawn';
import { NumberMemory } from './number-memory';
import { marksOf, type PageParts, type PartMarks, pageParts } from './page-parts';
import { subjectOf } from './page-title';
import { type SenderFound, senderOf } from './sender';
import { threadText } from './thread-text';
import { senderElement, type Thread } from './threads';
import { type OpenTicket, TicketTrack } from './ticket-track';
import { belonging, fingerprint, isNamed, type LastCustomer } from './whose-customer';

const SUBJECT_LIMIT = 500;
const URL_LIMIT = 2_000;
/** How long the sidebar may take after the conversation is drawn, before the operator is asked for an address. */
const SIDEBAR_MS = 6_000;

/** A look at the page of an open conversation. */
export interface TicketLook {
  open: OpenTicket;
  parts: PageParts;
  marks: PartMarks;
  /** Whether the page shows this conversation by now, not one before. */
  drawn: boolean;
  /** The customer's latest message and the one before. */
  latest: Thread | null;
  earlier: Thread | null;
}

/** Reads the open conversation. While none is open, it keeps of the last one nothing that names anybody. */
export class TicketReader {
  readonly #track = new TicketTrack();
  readonly #numbers = new NumberMemory();
  #open: OpenTicket | null = null;
  #last: LastCustomer | null = null;
  #kept: { of: OpenTicket; customer: CustomerBeside } | null = null;

  constructor(
    private readonly win: Window,
    private readonly root: Element,
    private readonly settings: InboxSettings,
    private readonly visible: Visible,
    private readonly now: () => number,
  ) {}

  /** To be told the moment the address changes, before the page draws anything. */
  addressChanged(): void {
    // What was drawn since the last look is still of the conversation that is left.
    if (this.#open) this.#isDrawn(this.#open, this.#parts());
    this.#track.moved(this.#address(), () => marksOf(this.#parts()), this.now());
  }

  look(): TicketLook | null {
    const address = this.#address();
    const parts = address ? this.#parts() : null;
    const marks = parts ? marksOf(parts) : null;
    const open = this.#track.look(address, marks, this.now());
    this.#open = open;
    if (this.#kept?.of !== open) this.#kept = null;
    if (!open || !parts || !marks) return null;
    const drawn = this.#isDrawn(open, parts);
    const customers = drawn ? parts.threads.filter(({ isCustomers }) => isCustomers) : [];
    const [latest = null, earlier = null] = customers.toReversed();
    return { open, parts, marks, drawn, latest, earlier };
  }

  /**
   * The conversation, and when to read again though nothing changed, in the clock's milliseconds: the wait for the
   * sidebar ends then.
   */
  read(look: TicketLook): { conversation: Conversation; readAgainAt: number | null } {
    const { open, parts, drawn, latest, earlier } = look;
    const until = (open.drawnAt ?? open.since) + SIDEBAR_MS;
    const found = drawn ? this.#sender(look) : null;
    const waits = this.now() < until && !found?.isSure;
    const { title, customer } = parts;
    const subject = drawn && title ? subjectOf(title, customer?.name ?? null) : '';
    const conversation: Conversation = {
      inbox: 'helpscout',
      ticketId: open.id,
      url: this.win.location.href.slice(0, URL_LIMIT),
      subject: subject.slice(0, SUBJECT_LIMIT),
      sender: waits ? { kind: 'awaited' } : (found?.sender ?? { kind: 'none' }),
      replyTo: null,
      otherAddresses: found?.otherAddresses ?? [],
      otherRecipients: [],
      message: latest ? threadText(latest, this.visible) : '',
      earlierMessage: (earlier && threadText(earlier, this.visible)) || null,
      language: null,
    };
    return { conversation, readAgainAt: waits ? until : null };
  }

  /** Whom the sidebar names; null where it names nobody who may belong here. */
  #sender({ open, parts, marks, latest }: TicketLook): (SenderFound & { isSure: boolean }) | null {
    const { customer } = parts;
    const kept = this.#kept && isNamed(parts, this.#kept.customer) ? this.#kept.customer : null;
    const shown = customer ?? kept;
    if (!shown) return null;
    const belongs = customer ? belonging(open, parts, marks, customer, this.#last) : 'proved';
    if (belongs === 'unknown') return null;
    const isSure = belongs === 'proved';
    if (isSure) {
      this.#kept = { of: open, customer: shown };
      this.#last = { ticketId: open.id, fingerprint: fingerprint(shown) };
    }
    const own = new Set(this.settings.ownAddresses.flatMap((each) => addressKey(each) ?? []));
    const wrote = (latest && senderElement(latest)?.textContent.trim()) ?? '';
    const found = senderOf(shown, isSure, own, wrote);
    return found && { ...found, isSure };
  }

  #isDrawn(open: OpenTicket, parts: PageParts): boolean {
    const waited = this.now() >= open.since + SIDEBAR_MS;
    if (!isDrawn(open, parts, marksOf(parts), this.#numbers, waited)) return false;
    open.drawnAt ??= this.now();
    if (parts.title) this.#numbers.learn(parts.title.number, open.id);
    return true;
  }

  #address() {
    return conversationAddress(this.win.location.pathname);
  }

  #parts(): PageParts {
    return pageParts(this.root, this.visible);
  }
}
