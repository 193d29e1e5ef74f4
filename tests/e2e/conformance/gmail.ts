import type { Locator, Page } from '@playwright/test';
import { GMAIL } from '../../../lib/inbox/gmail/selectors';
import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import { GmailPage } from '../../browser/gmail-page';
import type { GmailTicket } from '../../inboxes/gmail/gmail-ticket';
import type { GmailVariant } from '../../inboxes/gmail/gmail-variant';
import { mailThread } from '../../inboxes/gmail/mail-thread';
import { serveGmail } from '../../inboxes/gmail/serve-gmail';
import { cssOf } from './css-of';
import type { InboxPage, InboxUnderTest, Trouble } from './inbox-under-test';
import { KNOWN_CUSTOMER } from './known-customer';

const VIA_A_GROUP: GmailTicket = {
  id: 'via-a-group',
  from: { name: "'Kim Doe' via Billing", email: KNOWN_CUSTOMER },
  to: SUPPORT_ADDRESS,
  subject: 'Sent to the list',
  body: 'Hello,\n\nwhich plan are we on?\n\nKim',
  at: 1_790_000_000,
};

const NEVER_MS = 3_600_000;

const SERVED: Record<Trouble, Partial<GmailVariant>> = {
  'editor replaced': { editorReplaced: 'on focus' },
  'no editor': { replyMs: NEVER_MS },
  'slow editor': { replyMs: 2_500 },
  'late sender': {},
  'slow switches': { ids: 250, messages: 120, recipientsLate: 200 },
};

export const gmailUnderTest: InboxUnderTest = {
  name: 'gmail',
  title: 'Gmail',
  host: 'mail.google.com',
  list: 'https://mail.google.com/mail/u/0/#inbox',
  hasNotes: false,
  switchesToNote: false,
  troubles: ['editor replaced', 'no editor', 'slow editor', 'slow switches'],
  ambiguous: [
    { sender: VIA_A_GROUP.from.name, offered: KNOWN_CUSTOMER },
    { sender: 'Harbor Forms', offered: 'no-reply@harborforms.example' },
  ],
  selectors: cssOf(GMAIL),
  serve: (request, tickets, trouble) =>
    serveGmail(request, [...tickets, VIA_A_GROUP], trouble ? SERVED[trouble] : {}),
  drive: (page) => new GmailUnderTest(page),
  ticketIdOf: (ticket) => mailThread(ticket).legacyId,
};

class GmailUnderTest implements InboxPage {
  readonly #gmail: GmailPage;

  constructor(readonly page: Page) {
    this.#gmail = new GmailPage(page);
  }

  get editor(): Locator {
    return this.page.locator('.aoI .Ap [g_editable="true"]:visible');
  }

  get latestBody(): Locator {
    return this.page.locator('[role="main"] .ii.gt[jslog] > .a3s').first();
  }

  openList(): Promise<void> {
    return this.#gmail.openInbox();
  }

  openTicketOf(sender: string): Promise<void> {
    return this.#gmail.openTicketOf(sender);
  }

  async clickTicketOf(sender: string): Promise<void> {
    await this.page.getByRole('row').filter({ hasText: sender }).click();
  }

  async openReply(): Promise<void> {
    if (await this.editor.isVisible()) return;
    await this.page.locator('[role="main"] .gE .DILLkc:visible').first().click();
    await this.editor.waitFor();
    await this.page.locator('.aoI .aVN:visible').click();
  }

  backToReply(): Promise<void> {
    throw new Error('Gmail has no notes.');
  }

  async writesNote(): Promise<boolean> {
    return false;
  }

  async addRecipient(email: string): Promise<void> {
    await this.page.locator('.aoI:visible .oL').click();
    const field = this.page.getByLabel('To recipients');
    await field.fill(email);
    await field.press('Enter');
  }

  keptParts(): Promise<string[]> {
    return this.editor
      .locator('.gmail_signature, .gmail_quote_container')
      .evaluateAll((parts) => parts.map((part) => part.outerHTML));
  }

  async writtenText(): Promise<string> {
    return (await this.editor.allInnerTexts()).join('\n');
  }

  async counters() {
    const { sent, shortcuts } = await this.page
      .locator('body')
      .evaluate(({ dataset }) => ({ ...dataset }) as Record<string, string | undefined>);
    return { sent: Number(sent), notesSent: 0, shortcuts: Number(shortcuts) };
  }

  async release(): Promise<void> {}
}
