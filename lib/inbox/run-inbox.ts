import type { InboxMessage, PageAnswer, PageRequest } from '../messaging/protocol';
import { type ChipState, type ChipWords, createChip } from './chip';
import type { Conversation } from './conversation';
import type { InboxAdapter } from './inbox-adapter';

/** The way to the background and back. */
export interface InboxBus {
  send(message: InboxMessage): Promise<unknown>;
  onRequest(
    handler: (request: PageRequest) => Promise<PageAnswer | true>,
    signal: AbortSignal,
  ): void;
}

export interface InboxRun {
  doc: Document;
  adapter: InboxAdapter;
  /** What the adapter was made with; the background tells the addresses when it asks for a report. */
  settings: { ownAddresses: readonly string[] };
  bus: InboxBus;
  /** BCP 47, or null where the browser cannot tell. */
  detectLanguage(text: string): Promise<string | null>;
  /** How the chip answers a press; Firefox does not open the sidebar on a page's click. */
  chip: Exclude<ChipState, 'updated'>;
  /** Known from the start: an orphaned page cannot ask the browser for them any more. */
  chipWords: ChipWords;
  /** Whether the extension was updated or removed under this page. */
  isOrphaned(): boolean;
  /** Ends everything, the chip included: a newer copy of this script has taken over. */
  signal: AbortSignal;
}

/** Runs one inbox page: reports what is open, shows the chip, inserts what the operator chose. */
export function runInbox(run: InboxRun): void {
  const { adapter, bus, signal } = run;
  const ended = new AbortController();
  const live = AbortSignal.any([signal, ended.signal]);
  const chip = createChip(run.doc, run.chip, run.chipWords, () => {
    if (ended.signal.aborted) return run.doc.defaultView?.location.reload();
    // The chip may not have known yet; a press on "Billing" is no wish to lose what is being written.
    if (run.isOrphaned()) return orphaned();
    void tell({ type: 'open_panel' });
  });
  let reported: string | undefined;
  let knowsOwnAddresses = false;

  const look = () => {
    if (live.aborted) return;
    if (run.isOrphaned()) return orphaned();
    const conversation = adapter.read();
    chip.place(conversation ? adapter.chipAnchor() : null);
    const content = JSON.stringify(conversation);
    if (content === reported) return;
    reported = content;
    void report(conversation, content);
  };

  const report = async (conversation: Conversation | null, content: string) => {
    // The ticket first: until it is told, the panel shows the one before.
    await tell({ type: 'conversation', conversation, knowsOwnAddresses });
    if (!conversation) return;
    const text = conversation.message || conversation.subject;
    const language = await run.detectLanguage(text).catch(() => null);
    if (reported !== content || language === null) return;
    const spoken = { ...conversation, language };
    await tell({ type: 'conversation', conversation: spoken, knowsOwnAddresses });
  };

  const tell = async (message: InboxMessage): Promise<void> => {
    if (live.aborted) return;
    try {
      await bus.send(message);
    } catch (error) {
      if (run.isOrphaned() || /context invalidated/i.test(String(error))) orphaned();
      else reported = undefined;
    }
  };

  const leave = () => {
    reported = undefined;
    return tell({ type: 'conversation', conversation: null, knowsOwnAddresses });
  };

  const orphaned = () => {
    ended.abort();
    chip.show('updated');
  };

  bus.onRequest(async (request) => {
    if (request.type === 'insert') {
      return { outcome: await adapter.insert(request.request, live) };
    }
    if (request.type === 'stop') {
      chip.place(null);
      ended.abort();
      return true;
    }
    run.settings.ownAddresses = request.ownAddresses;
    knowsOwnAddresses = true;
    reported = undefined;
    look();
    return true;
  }, live);
  signal.addEventListener('abort', () => chip.place(null));
  const win = run.doc.defaultView;
  // Another page takes this tab: the panel must not keep the customer beside it.
  win?.addEventListener('pagehide', () => void leave(), { signal: live });
  win?.addEventListener('pageshow', () => look(), { signal: live });
  // Whoever comes back to this tab finds a chip that knows whether the extension was updated meanwhile.
  const shown = () => run.doc.visibilityState === 'visible' && look();
  run.doc.addEventListener('visibilitychange', shown, { signal: live });
  adapter.watch(look, live);
  look();
}
