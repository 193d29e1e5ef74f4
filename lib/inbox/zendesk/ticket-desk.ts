import type { PaneMark } from './pane-mark';
import { readComments, readOtherAddresses, readTicket, type TicketFacts } from './read-ticket';
import type { CommentRecord } from './records';

/** What is known of the open ticket. */
export interface KnownTicket {
  /** Null where the API did not tell. */
  facts: TicketFacts | null;
  /** Latest first. */
  comments: CommentRecord[];
  otherAddresses: string[];
}

interface OpenTicket {
  id: string;
  end: AbortController;
  isAsked: boolean;
  mayRetry: boolean;
  known: KnownTicket | null;
  /** What the page would show if nothing had changed since the records were asked for. */
  mark: PaneMark | null;
  isMarkWaiting: boolean;
}

/** A message comes with several changes of the page. */
const SETTLES_MS = 1_000;

/**
 * Asks Zendesk's API for the open ticket: once, and again when the page shows a new message or requester. Keeps
 * nothing of a ticket that is not open, and asks nothing for a page that nobody sees.
 */
export class TicketDesk {
  #open: OpenTicket | null = null;
  #changed: () => void = () => undefined;
  /** Nothing is asked before somebody waits for the answer. */
  #isWatched = false;

  constructor(private readonly win: Window) {}

  /** @param changed called when more is known; ends with the signal */
  watch(changed: () => void, signal: AbortSignal): void {
    if (signal.aborted) return;
    this.#changed = changed;
    this.#isWatched = true;
    signal.addEventListener('abort', () => {
      this.#isWatched = false;
      this.keepOnly(null);
    });
  }

  /** Forgets what is known of any other ticket. */
  keepOnly(id: string | null): void {
    if (this.#open === null || this.#open.id === id) return;
    this.#open.end.abort();
    this.#open = null;
  }

  /** What is known of the ticket that is open now; null while it is asked for. */
  of(id: string): KnownTicket | null {
    this.keepOnly(id);
    if (!this.#isWatched) return null;
    this.#open ??= {
      id,
      end: new AbortController(),
      isAsked: false,
      mayRetry: true,
      known: null,
      mark: null,
      isMarkWaiting: false,
    };
    const open = this.#open;
    if (!open.isAsked && this.#isSeen()) {
      open.isAsked = true;
      void this.#ask(open);
    }
    return open.known;
  }

  /** Asks again where the page shows what the records did not say when they were read. */
  noticed(mark: PaneMark): void {
    const open = this.#open;
    if (!open?.known?.facts || !this.#isSeen()) return;
    open.mark ??= markOf(open.known.comments, mark);
    open.mark.requester ||= mark.requester;
    if (open.isMarkWaiting || !isNewer(mark, open.mark)) return;
    open.isMarkWaiting = true;
    this.#later(open, SETTLES_MS, () => {
      open.isMarkWaiting = false;
      open.mark = mark;
      void this.#ask(open);
    });
  }

  async #ask(open: OpenTicket): Promise<void> {
    const { signal } = open.end;
    const said = readComments(this.win, open.id, signal);
    const answer = await readTicket(this.win, open.id, signal);
    if (signal.aborted) return;
    if (answer.kind === 'failed') {
      this.#failed(open, answer.retryAfterMs);
      return;
    }
    const { facts } = answer;
    const comments = (await said) ?? open.known?.comments ?? [];
    if (signal.aborted) return;
    const before = open.known;
    const isSame = before?.facts?.requester?.email === facts.requester?.email;
    open.known = { facts, comments, otherAddresses: isSame ? (before?.otherAddresses ?? []) : [] };
    this.#changed();
    if (isSame || !facts.requester?.email) return;
    const otherAddresses = await readOtherAddresses(this.win, facts.requester, signal);
    if (signal.aborted || otherAddresses.length === 0) return;
    open.known = { ...open.known, otherAddresses };
    this.#changed();
  }

  #failed(open: OpenTicket, retryAfterMs: number | null): void {
    open.known ??= { facts: null, comments: [], otherAddresses: [] };
    this.#changed();
    if (retryAfterMs === null || !open.mayRetry) return;
    open.mayRetry = false;
    this.#later(open, retryAfterMs, () => {
      open.isAsked = false;
      // Asked by whoever looks next: a page that nobody sees waits until somebody does.
      this.#changed();
    });
  }

  #later({ end }: OpenTicket, ms: number, act: () => void): void {
    const timer = this.win.setTimeout(act, ms);
    end.signal.addEventListener('abort', () => this.win.clearTimeout(timer));
  }

  #isSeen(): boolean {
    return this.win.document.visibilityState === 'visible';
  }
}

/** The records' own mark; where they hold no comments, only what comes from now on is new. */
function markOf([latest, ...rest]: CommentRecord[], shown: PaneMark): PaneMark {
  return {
    latest: Math.floor((latest?.at ?? Date.now()) / 1_000),
    messages: latest ? rest.length + 1 : shown.messages,
    requester: shown.requester,
  };
}

function isNewer(shown: PaneMark, known: PaneMark): boolean {
  if (shown.requester !== '' && shown.requester !== known.requester) return true;
  if (shown.latest > 0) return shown.latest > known.latest;
  return shown.messages > known.messages;
}
