import type { Locator, Page } from '@playwright/test';

/** What a reply box holds: the written text, and what must stay as it was. */
export interface ReplyParts {
  text: string;
  signature: string;
  quote: string;
}

export type SimulatedGmailChange =
  | 'Show what is late'
  | 'Replace the editor'
  | 'A new message'
  | 'An own reply';

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
    await this.clickTicketOf(sender);
    await this.page.locator(`.gD[name="${sender}"]:visible`).first().waitFor();
  }

  /** Clicks it in the list and waits for nothing: the page may be slow. */
  async clickTicketOf(sender: string): Promise<void> {
    await this.page.getByRole('row').filter({ hasText: sender }).first().click();
  }

  /** Opens the shown conversation in a window of its own. */
  async openInNewWindow(): Promise<GmailPage> {
    const opened = this.page.context().waitForEvent('page');
    await this.page.getByRole('button', { name: 'In new window' }).click();
    const window = await opened;
    await window.getByRole('list').first().waitFor();
    return new GmailPage(window);
  }

  /** A real click on the chip: its shadow root is closed, so the click goes by its place on the page. */
  async clickChip(): Promise<void> {
    await this.page.bringToFront();
    await this.chip.click();
  }

  async openReply(): Promise<void> {
    await this.page.getByRole('link', { name: 'Reply' }).click();
    await this.editor.first().waitFor();
  }

  /** Moves the open reply into a window in the page, which stays while other conversations are opened. */
  async popOutReply(): Promise<void> {
    await this.page.getByRole('button', { name: 'Pop out reply' }).click();
    await this.page.getByRole('dialog').waitFor();
  }

  /** The addresses that the open reply shows. */
  async recipients(): Promise<string[]> {
    const shown = this.page.locator(
      '.oL [email]:visible, [role="option"][data-hovercard-id]:visible',
    );
    return await shown.evaluateAll((found) =>
      found.map(
        (each) => each.getAttribute('email') ?? each.getAttribute('data-hovercard-id') ?? '',
      ),
    );
  }

  /** Unfolds the recipients of the open reply and types a further address. */
  async addRecipient(email: string): Promise<void> {
    const field = this.page.getByRole('combobox', { name: 'To recipients' });
    if (!(await field.isVisible())) await this.page.locator('.oL:visible').first().click();
    await field.fill(email);
    await field.press('Enter');
  }

  /** Opens the reply and unfolds the quoted message in it. */
  async openReplyWithQuote(): Promise<void> {
    await this.openReply();
    await this.page.getByRole('button', { name: 'Show trimmed content' }).last().click();
    await this.editor.locator('blockquote').waitFor();
  }

  /** Makes the page do what no person does: a click on "Simulate: …" in its corner. */
  async simulate(what: SimulatedGmailChange): Promise<void> {
    await this.page.getByRole('button', { name: `Simulate: ${what}` }).click();
  }

  /** How many keys reached the page as its shortcuts. */
  async strayShortcuts(): Promise<number> {
    return Number(await this.page.locator('body').getAttribute('data-shortcuts'));
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
