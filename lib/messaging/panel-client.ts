import type { FurtherList } from '../billing/reading';
import type { PanelView } from '../desk/view';
import type { SearchSource } from '../identify/search-source';
import { connectToBackground, isAlive } from '../platform/messages';
import { openOptions, openPage } from '../platform/pages';
import type { DraftLanguage } from '../reply/draft-language';
import type { Bucket } from '../triage/bucket';
import { ask } from './operator-client';
import { PANEL_PORT } from './panel-port';
import type { OperatorMessage, PanelPush } from './protocol';

export type PanelClient = ReturnType<typeof connectPanel>;

/** A refused connection is not tried again at once. */
const RETRY_MS = 1_000;

/**
 * The browser stops a background that heard nothing for 30 seconds. While an operator looks at the panel, it
 * stays: starting again would read the ticket anew.
 */
const AWAKE_MS = 20_000;

type OfWindow = Extract<OperatorMessage, { windowId: number }>;
type AsAsked<Message> = Message extends OfWindow ? Omit<Message, 'windowId' | 'ticketId'> : never;

/** Connects the panel to the background and keeps the connection: a stopped background is woken again. */
export function connectPanel(windowId: number) {
  let view: PanelView | null = null;
  const listeners = new Set<() => void>();
  const keyListeners = new Set<() => void>();
  const show = (next: PanelView) => {
    view = next;
    for (const listener of listeners) listener();
  };
  const connect = () => {
    if (!isAlive()) return show({ state: 'extension_updated' });
    const port = connectToBackground(PANEL_PORT);
    let answered = false;
    port.onMessage.addListener((message: unknown) => {
      answered = true;
      const push = message as PanelPush;
      show(push.view);
      if (push.insertReply) for (const listener of keyListeners) listener();
    });
    const awake = setInterval(() => port.postMessage({ awake: true }), AWAKE_MS);
    port.onDisconnect.addListener(() => {
      clearInterval(awake);
      setTimeout(connect, answered ? 0 : RETRY_MS);
    });
    port.postMessage({ windowId });
  };
  connect();
  /** About the ticket that is shown now, and no other. */
  const here = (message: AsAsked<OfWindow>) => {
    const ticketId = view && 'ticket' in view ? (view.ticket?.ticketId ?? '') : '';
    return ask({ ...message, windowId, ticketId } as OfWindow);
  };
  return {
    getView: () => view,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    actions: {
      lookUp: () => void here({ type: 'look_up' }),
      refresh: () => void here({ type: 'refresh' }),
      search: (query: string, source: SearchSource) => void here({ type: 'search', query, source }),
      chooseCustomer: (customerId: string) => void here({ type: 'choose_customer', customerId }),
      loadMore: (customerId: string, list: FurtherList) =>
        void here({ type: 'load_more', customerId, list }),
      chooseSender: (email: string) => void here({ type: 'choose_sender', email }),
      chooseBucket: (bucket: Bucket | null) => void here({ type: 'choose_bucket', bucket }),
      chooseLanguage: (language: DraftLanguage | null) =>
        void here({ type: 'choose_language', language }),
      confirm: (what: 'identity' | 'contract', confirmed: boolean) =>
        void here({ type: 'confirm', what, confirmed }),
      insert: (ticketId: string, text: string, as: 'reply' | 'note') =>
        ask({ type: 'insert', windowId, ticketId, text, as }),
      copy: (text: string) => navigator.clipboard.writeText(text),
      pasteKeys: /^Mac/.test(navigator.platform) ? '⌘V' : 'Ctrl+V',
      lock: () => void ask({ type: 'lock' }),
      unlock: () => void ask({ type: 'unlock' }),
      forgetKey: () => void ask({ type: 'forget_key' }),
      onInsertKey(listener: () => void): () => void {
        keyListeners.add(listener);
        return () => keyListeners.delete(listener);
      },
      openOptions,
      openInboxes: () => openPage('/options.html#inboxes'),
      openReplies: () => openPage('/options.html#replies'),
      openPortal: () => openPage('/portal.html'),
      openSample: () => {
        void ask({ type: 'use_sample' });
        openPage('/sample.html');
      },
    },
  };
}
