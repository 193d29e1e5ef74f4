import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { Visible } from '../../../lib/inbox/visible';
import { createZendeskAdapter } from '../../../lib/inbox/zendesk/create-zendesk-adapter';
import { answerApi, SESSION } from '../../inboxes/zendesk/answer-api';
import { deskTicket } from '../../inboxes/zendesk/desk-records';
import { buildFrame } from '../../inboxes/zendesk/page/frame';
import { mountPlainEditor } from '../../inboxes/zendesk/page/plain-editor';
import { type Router, startRouter } from '../../inboxes/zendesk/page/router';
import { createWorkspace, type Workspace } from '../../inboxes/zendesk/page/workspace';
import type { ZendeskTicket } from '../../inboxes/zendesk/zendesk-ticket';
import { NEWEST, type ZendeskVariant } from '../../inboxes/zendesk/zendesk-variant';

const ORIGIN = 'https://northwind.zendesk.com';

/** happy-dom lays nothing out: what is hidden there is hidden by style. */
const byStyle: Visible = (element) => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (!(at instanceof HTMLElement)) continue;
    if (at.style.visibility === 'hidden' || at.style.opacity === '0') return false;
  }
  return element.isConnected;
};

export function ticket(changes: Partial<ZendeskTicket> = {}): ZendeskTicket {
  return {
    id: 'a-ticket',
    from: { name: 'Maria Keller', email: 'maria@keller.example' },
    to: SUPPORT_ADDRESS,
    subject: 'Charged twice',
    body: 'I was charged twice.\n\nMaria',
    at: 1_795_000_000,
    ...changes,
  };
}

export interface OpenZendesk {
  adapter: ReturnType<typeof createZendeskAdapter>;
  workspace: Workspace;
  router: Router;
  /** What was asked of the API, in order. */
  asked: string[];
  /** How often the adapter said that something changed. */
  changes: () => number;
  /** The operator closes the page, or takes the permission back. */
  end: AbortController;
}

/** Changes the address alone. */
export function goTo(path: string): void {
  const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
  happyDOM.setURL(`${ORIGIN}${path}`);
}

/** The simulated Zendesk with these tickets opened one after the other, and its API, in the test's document. */
export function openZendesk(
  tickets: ZendeskTicket[] = [ticket()],
  variant: Partial<ZendeskVariant> = {},
  ownAddresses: string[] = [],
): OpenZendesk {
  const settings = { ...NEWEST, front: 0, customer: 0, composer: 0, ...variant };
  const workspace = createWorkspace(tickets.map(deskTicket), settings, mountPlainEditor);
  const asked: string[] = [];
  goTo('/agent/filters/25078446');
  document.body.replaceChildren();
  window.fetch = async (path, init) => {
    asked.push(String(path));
    const request = new Request(new URL(String(path), ORIGIN));
    // The browser's own cookie: a script may not set it.
    Object.defineProperty(request, 'headers', { value: new Map([['cookie', SESSION]]) });
    const response = await answerApi(request, workspace.tickets, settings);
    init?.signal?.throwIfAborted();
    return response;
  };
  const { rail: _, ...parts } = buildFrame('Views', () => router.openList());
  const router = startRouter(workspace, parts);
  for (const each of workspace.tickets) router.openTicket(each);
  const adapter = createZendeskAdapter(window, { ownAddresses }, byStyle);
  const end = new AbortController();
  let changes = 0;
  adapter.watch(() => {
    changes += 1;
    adapter.read();
  }, end.signal);
  return { adapter, workspace, router, asked, changes: () => changes, end };
}
