import type { Locator, Page } from '@playwright/test';

/** Help Scout as an operator sees it: driven by clicks and keys, and only what is visible counts. */
export class HelpScoutPage {
  constructor(readonly page: Page) {}

  /** The chip beside the customer. */
  get chip(): Locator {
    return this.page.locator('billside-chip:visible');
  }

  /** The open editor, of a reply or a note. */
  get editor(): Locator {
    return this.page.locator('[contenteditable="true"]:visible');
  }

  async openList(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('link', { name: 'Inbox', exact: true }).click();
    await this.page.getByRole('table').waitFor();
  }

  /** Opens the conversation of that customer from the list, coming from wherever Help Scout is. */
  async openTicketOf(sender: string): Promise<void> {
    await this.openList();
    await this.clickTicketOf(sender);
    const threads = this.page.locator('[data-testid="ThreadContainer"], #tkContent');
    await threads.getByText(sender, { exact: true }).first().waitFor();
  }

  /** Clicks it in the list and waits for nothing: the page may be slow. */
  async clickTicketOf(sender: string): Promise<void> {
    await this.page.getByRole('link', { name: sender, exact: true }).click();
  }

  /** From one conversation straight to the one after it, as the operator who works through the list. */
  async clickNextTicket(): Promise<void> {
    await this.page.getByRole('link', { name: 'Next', exact: true }).click();
  }

  async openReply(): Promise<void> {
    await this.page.getByRole('button', { name: /^Reply/ }).click();
    await this.page.getByRole('button', { name: 'Send', exact: true }).waitFor();
    await this.focusedEditor();
  }

  async openNote(): Promise<void> {
    await this.page.getByRole('button', { name: /^Note/ }).click();
    await this.page.getByRole('button', { name: 'Add note' }).waitFor();
    await this.focusedEditor();
  }

  /** What stands in the open editor, a line for each paragraph. */
  async editorText(): Promise<string> {
    // A leaf may hold the placeholder beside the text; it is no text.
    const lines = await this.editor.evaluate((editor) => {
      const paragraphs = [...editor.querySelectorAll('[data-slate-node="element"]')];
      if (!paragraphs.length) return [(editor as HTMLElement).innerText];
      return paragraphs.map((paragraph) =>
        [...paragraph.querySelectorAll('[data-slate-string], [data-slate-zero-width]')]
          .map((text) => text.textContent)
          .join(''),
      );
    });
    return lines.map((line) => line.replaceAll('\uFEFF', '')).join('\n');
  }

  /** Unfolds the customer beside the conversation, where it is folded away. */
  async expandSidebar(): Promise<void> {
    await this.page.getByRole('button', { name: 'Show details' }).click();
  }

  /** Makes the page do what no person does: a click on "Simulate: …" in its corner. */
  async simulate(what: string): Promise<void> {
    await this.page.getByRole('button', { name: `Simulate: ${what}` }).click();
  }

  async sentReplies(): Promise<number> {
    return await this.counted('data-sent');
  }

  async sentNotes(): Promise<number> {
    return await this.counted('data-notes-sent');
  }

  /** How many keys reached the page as shortcuts that it has no use for. */
  async strayShortcuts(): Promise<number> {
    return await this.counted('data-shortcuts');
  }

  /** Until then what is typed goes nowhere. */
  private async focusedEditor(): Promise<void> {
    await this.page.locator('[contenteditable="true"]:focus').waitFor();
  }

  private async counted(attribute: string): Promise<number> {
    return Number(await this.page.locator('body').getAttribute(attribute));
  }
}
