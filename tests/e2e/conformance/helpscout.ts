import type { Locator, Page } from '@playwright/test';
import { HELP_SCOUT } from '../../../lib/inbox/helpscout/selectors';
import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import { HelpScoutPage } from '../../browser/helpscout-page';
import { conversationOf } from '../../inboxes/helpscout/conversation';
import type { HelpScoutTicket } from '../../inboxes/helpscout/helpscout-ticket';
import { serveHelpScout } from '../../inboxes/helpscout/serve-helpscout';
import type { HelpScoutVariant } from '../../inboxes/helpscout/variant';
import { cssOf } from './css-of';
import type { InboxPage, InboxUnderTest, Trouble } from './inbox-under-test';
import { KNOWN_CUSTOMER } from './known-customer';

const SEVERAL_ADDRESSES: HelpScoutTicket = {
  id: 'several-known',
  from: { name: 'Kim Doe', email: KNOWN_CUSTOMER },
  emails: ['office@doe-print.example', KNOWN_CUSTOMER],
  to: SUPPORT_ADDRESS,
  subject: 'Which plan?',
  body: 'Hello,\n\nwhich plan are we on?\n\nKim',
  at: 1_790_000_000,
};

const SLOW_MS = [40, 400, 120, 250, 10, 600, 80, 300];
const NEVER_MS = 3_600_000;

const SERVED: Record<Trouble, Partial<HelpScoutVariant>> = {
  'editor replaced': { editorReplaced: 'on focus' },
  'no editor': { editorMs: NEVER_MS },
  'slow editor': { editorMs: 2_500 },
  'late sender': { sidebar: { late: 'on release', meanwhile: 'previous', collapsed: false } },
  'slow switches': {
    conversation: { late: SLOW_MS, meanwhile: 'previous' },
    sidebar: { late: [300, 20, 500, 150], meanwhile: 'previous', collapsed: false },
  },
};

export const helpscoutUnderTest: InboxUnderTest = {
  name: 'helpscout',
  title: 'Help Scout',
  host: 'secure.helpscout.net',
  list: 'https://secure.helpscout.net/inboxes/northwind/views/all',
  hasNotes: true,
  switchesToNote: false,
  troubles: ['editor replaced', 'no editor', 'slow editor', 'late sender', 'slow switches'],
  ambiguous: [{ sender: SEVERAL_ADDRESSES.from.name, offered: KNOWN_CUSTOMER }],
  selectors: cssOf(HELP_SCOUT),
  serve: (request, tickets, trouble) =>
    serveHelpScout(request, [...tickets, SEVERAL_ADDRESSES], {
      signature: 'inside',
      controls: true,
      ...(trouble && SERVED[trouble]),
    }),
  drive: (page) => new HelpScoutUnderTest(page),
  ticketIdOf: (ticket) => String(conversationOf(ticket).id),
};

class HelpScoutUnderTest implements InboxPage {
  readonly #helpscout: HelpScoutPage;

  constructor(readonly page: Page) {
    this.#helpscout = new HelpScoutPage(page);
  }

  /** The page's own, whatever a message imitates. */
  get editor(): Locator {
    return this.page.locator('footer > section > [data-slate-editor]:visible');
  }

  get latestBody(): Locator {
    return this.page.locator('main ol > li > div > .is-ignoring-table').last();
  }

  openList(): Promise<void> {
    return this.#helpscout.openList();
  }

  openTicketOf(sender: string): Promise<void> {
    return this.#helpscout.openTicketOf(sender);
  }

  clickTicketOf(sender: string): Promise<void> {
    return this.#helpscout.clickTicketOf(sender);
  }

  async openReply(): Promise<void> {
    if ((await this.editor.count()) > 0) return;
    await this.page.locator('footer > div > [data-testid="reply-button"]').click();
    await this.editor.waitFor();
  }

  async backToReply(): Promise<void> {
    await this.page.locator('footer > div > [data-testid="reply-button"]').click();
    await this.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
  }

  async writesNote(): Promise<boolean> {
    return (await this.page.locator('footer > section.is-note').count()) > 0;
  }

  async addRecipient(email: string): Promise<void> {
    const field = this.page.getByLabel('Add to Cc');
    await field.fill(email);
    await field.press('Enter');
  }

  /** The signature is text like any other here. */
  async keptParts(): Promise<string[]> {
    const text = await this.#helpscout.editorText();
    return ['Sam Ortega', 'Northwind Apps'].filter((line) => text.includes(line));
  }

  async writtenText(): Promise<string> {
    return (await this.editor.allInnerTexts()).join('\n');
  }

  async counters() {
    return {
      sent: await this.#helpscout.sentReplies(),
      notesSent: await this.#helpscout.sentNotes(),
      shortcuts: await this.#helpscout.strayShortcuts(),
    };
  }

  release(): Promise<void> {
    return this.#helpscout.simulate('release');
  }
}
