import { createGmailAdapter } from '../../../lib/inbox/gmail/create-gmail-adapter';
import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { Visible } from '../../../lib/inbox/visible';
import type { GmailTicket } from '../../inboxes/gmail/gmail-ticket';
import type { GmailVariant } from '../../inboxes/gmail/gmail-variant';
import { type MailThread, mailThread } from '../../inboxes/gmail/mail-thread';
import { buildFrame } from '../../inboxes/gmail/page/frame';
import { h } from '../../inboxes/gmail/page/h';
import { threadView } from '../../inboxes/gmail/page/thread-view';
import { behaveAs } from '../../inboxes/gmail/page/variant-in-use';

/** happy-dom lays nothing out: what is hidden there is hidden by style or attribute. */
export const byStyle: Visible = (element) => {
  for (let at: Element | null = element; at; at = at.parentElement) {
    if (at instanceof HTMLElement && (at.hidden || at.style.display === 'none')) return false;
  }
  return element.isConnected;
};

export function ticket(changes: Partial<GmailTicket> = {}): GmailTicket {
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

export interface OpenGmail {
  thread: MailThread;
  /** The view of the thread, in `div.aeF`. */
  view: HTMLElement;
  /** The shown body of the latest message. */
  body: HTMLElement;
  adapter: ReturnType<typeof createGmailAdapter>;
}

/** The simulated Gmail with this conversation open, drawn into the test's document. */
export function openGmail(
  open: GmailTicket = ticket(),
  aliases: string[] = [],
  variant: Partial<GmailVariant> = {},
): OpenGmail {
  behaveAs(variant);
  const thread = mailThread(open);
  const frame = buildFrame([thread]);
  document.title = `${open.subject} - ${SUPPORT_ADDRESS} - Northwind Apps Mail`;
  document.body.replaceChildren(...frame.parts);
  const view = h('div', { class: 'nH', role: 'main' }, threadView(thread));
  frame.views.append(view);
  const bodies = view.querySelectorAll<HTMLElement>('.a3s');
  const body = bodies[bodies.length - 1];
  if (!body) throw new Error('The thread was drawn without a body.');
  return {
    thread,
    view,
    body,
    adapter: createGmailAdapter(window, { ownAddresses: aliases }, byStyle),
  };
}
