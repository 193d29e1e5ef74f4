import type { Locator, Page } from '@playwright/test';

/** What a reply box holds: the written text, and what must stay as it was. */
export interface ReplyParts {
  text: string;
  signature: string;
  quote: string;
}

/** Gmail as an operator sees it: only what is visible counts, and it is driven by clicks. */
export class GmailPage {
  constructor(readonly page: Page) {}

  /** The chip beside the sender. */
  get chip(): Locator {
    return this.page.locator('billside-chip:visible');
  }

  async openInbox(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('link', { name: 'Inbox' }).click();
    await this.page.getByRole('grid').waitFor();
  }

  /** Opens the conversation of that sender from the list, coming from wherever Gmail is. */
  async openTicketOf(sender: string): Promise<void> {
    await this.openInbox();
    await this.page.getByRole('row').filter({ hasText: sender }).click();
    await this.page.locator(`.gD[name="${sender}"]:visible`).first().waitFor();
  }

  /** A real click on the chip: its shadow root is closed, so the click goes by its place on the page. */
  async clickChip(): Promise<void> {
    await this.page.bringToFront();
    await this.chip.click();
  }

  /** Opens the reply and unfolds the quoted message in it. */
  async openReplyWithQuote(): Promise<void> {
    await this.page.getByRole('link', { name: 'Reply' }).click();
    await this.editor.waitFor();
    await this.page.getByRole('button', { name: 'Show trimmed content' }).last().click();
    await this.editor.locator('blockquote').waitFor();
  }

  /** What stands in the open reply box, line by line. */
  async replyText(): Promise<string> {
    return await this.editor.innerText();
  }

  async replyParts(): Promise<ReplyParts> {
    return {
      text: await this.editor.innerText(),
      signature: await this.editor.locator('.gmail_signature').evaluate((node) => node.outerHTML),
      quote: await this.editor.locator('.gmail_quote_container').evaluate((node) => node.outerHTML),
    };
  }

  /** How many messages were sent from this page. */
  async sentMessages(): Promise<number> {
    return Number(await this.page.locator('body').getAttribute('data-sent'));
  }

  get editor(): Locator {
    return this.page.locator('[g_editable="true"]:visible');
  }
}
