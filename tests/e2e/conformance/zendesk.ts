import type { Locator, Page } from '@playwright/test';
import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import { ZENDESK } from '../../../lib/inbox/zendesk/selectors';
import { ZendeskPage } from '../../browser/zendesk-page';
import { ticketNumber } from '../../inboxes/zendesk/desk-records';
import { serveZendesk } from '../../inboxes/zendesk/serve-zendesk';
import type { ZendeskTicket } from '../../inboxes/zendesk/zendesk-ticket';
import type { ZendeskVariant } from '../../inboxes/zendesk/zendesk-variant';
import { cssOf } from './css-of';
import type { InboxPage, InboxUnderTest, Trouble } from './inbox-under-test';

const WITHOUT_EMAIL: ZendeskTicket = {
  id: 'without-email',
  withoutEmail: true,
  from: { name: 'Caller 555', email: '' },
  to: SUPPORT_ADDRESS,
  subject: 'Phone call from Caller 555',
  body: 'They asked which plan they are on.',
  at: 1_790_000_000,
};

/** Long enough that tickets overtake each other; each on the list is for one switch. */
const SLOW_FRONT_MS = [40, 400, 120, 250, 10, 600, 80, 300];

const SERVED: Record<Trouble, Partial<ZendeskVariant>> = {
  'editor replaced': { composerReplaced: 'on-first-focus' },
  'no editor': { composer: 'released' },
  'slow editor': { composer: 2_500 },
  // Its API says who wrote, and has no hold of its own.
  'late sender': {},
  'slow switches': { front: SLOW_FRONT_MS, beforeAnswer: slowly() },
};

export const zendeskUnderTest: InboxUnderTest = {
  name: 'zendesk',
  title: 'Zendesk',
  host: 'northwind.zendesk.com',
  list: 'https://northwind.zendesk.com/agent/filters/25078446',
  hasNotes: true,
  switchesToNote: true,
  troubles: ['editor replaced', 'no editor', 'slow editor', 'slow switches'],
  ambiguous: [{ sender: WITHOUT_EMAIL.from.name, offered: null }],
  selectors: cssOf(ZENDESK),
  serve: (request, tickets, trouble) =>
    serveZendesk(request, [...tickets, WITHOUT_EMAIL], {
      signature: true,
      ...(trouble && SERVED[trouble]),
    }),
  drive: (page) => new ZendeskUnderTest(page),
  ticketIdOf: ({ id }) => String(ticketNumber(id)),
};

/** The API, each answer as late as the next on a list. */
function slowly(): ZendeskVariant['beforeAnswer'] {
  let answers = 0;
  return async () => {
    const ms = SLOW_FRONT_MS[(answers * 3) % SLOW_FRONT_MS.length] ?? 0;
    answers += 1;
    await new Promise((done) => setTimeout(done, ms));
    return null;
  };
}

class ZendeskUnderTest implements InboxPage {
  readonly #zendesk: ZendeskPage;

  constructor(readonly page: Page) {
    this.#zendesk = new ZendeskPage(page);
  }

  get editor(): Locator {
    return this.#zendesk.editor;
  }

  get latestBody(): Locator {
    return this.#zendesk.pane
      .locator('.log > article > div > [data-test-id="omni-log-message-content"] > .zd-comment')
      .last();
  }

  openList(): Promise<void> {
    return this.#zendesk.openList();
  }

  openTicketOf(sender: string): Promise<void> {
    return this.#zendesk.openTicketOf(sender);
  }

  async clickTicketOf(sender: string): Promise<void> {
    await this.page.locator('.list').getByRole('row').filter({ hasText: sender }).click();
  }

  async openReply(): Promise<void> {
    await this.editor.waitFor();
  }

  backToReply(): Promise<void> {
    return this.#zendesk.switchChannel('web');
  }

  async writesNote(): Promise<boolean> {
    const channel = this.#zendesk.pane.locator('.composer-head > [data-channel]');
    return (await channel.getAttribute('data-channel')) === 'internal';
  }

  addRecipient(email: string): Promise<void> {
    return this.#zendesk.addCc(email);
  }

  /** The signature is text like any other here. */
  async keptParts(): Promise<string[]> {
    const text = await this.#zendesk.editorText();
    return ['Sam Ortega', 'Northwind Apps'].filter((line) => text.includes(line));
  }

  async writtenText(): Promise<string> {
    return (await this.editor.allInnerTexts()).join('\n');
  }

  counters() {
    return this.#zendesk.counters();
  }

  release(): Promise<void> {
    return this.#zendesk.simulate('Show what is late');
  }
}
