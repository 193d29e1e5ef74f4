import type { Locator, Page } from '@playwright/test';

export type SimulatedChange =
  | 'Show what is late'
  | 'Replace the editor'
  | 'Change the channel'
  | 'Draw the customer again'
  | 'A new message';

/** Zendesk as an agent sees it: only the ticket in front counts, and it is driven by clicks and keys. */
export class ZendeskPage {
  /** The subjects of the tickets opened so far, by requester: tabs bear the subject only. */
  readonly #subjects = new Map<string, string>();

  constructor(readonly page: Page) {}

  /** The chip beside the requester. */
  get chip(): Locator {
    return this.page.locator('billside-chip:visible');
  }

  /** The mounted ticket that is in front; the others are hidden in the same place. */
  get pane(): Locator {
    return this.page.locator('.ticket-panes > .pane:not([style*="hidden"], [style*="opacity"])');
  }

  get editor(): Locator {
    return this.#composer.locator('.editor-place > [contenteditable="true"]');
  }

  /** Goes to the view of tickets, as a click in the rail does. */
  async openList(): Promise<void> {
    await this.page.bringToFront();
    await this.page.getByRole('navigation', { name: 'Main' }).getByRole('link').click();
    await this.#rows.first().waitFor();
  }

  /** Opens the ticket of that requester from the list, coming from wherever Zendesk is. */
  async openTicketOf(requester: string): Promise<void> {
    await this.openList();
    const row = this.#rows.filter({ hasText: requester });
    const subject = await row.locator('.row-subject').innerText();
    this.#subjects.set(requester, subject);
    await row.click();
    await this.#inFront(subject);
  }

  /** Clicks the tab of a requester's ticket, and waits until it is in front. */
  async openTab(requester: string): Promise<void> {
    await this.page.bringToFront();
    await this.tab(requester).click();
    await this.#inFront(this.#subjectOf(requester));
  }

  /** The tab of a ticket that {@link openTicketOf} opened, for clicks in mid-flight. */
  tab(requester: string): Locator {
    const tabs = this.page.locator('[data-test-id="header-tab"]');
    return tabs.filter({ hasText: this.#subjectOf(requester) });
  }

  /** A real click on the chip: its shadow root is closed, so the click goes by its place on the page. */
  async clickChip(): Promise<void> {
    await this.page.bringToFront();
    await this.chip.click();
  }

  /** What stands in the composer of the ticket in front, line by line. */
  async editorText(): Promise<string> {
    return await this.editor.innerText();
  }

  /** @param channel as Zendesk names it: `web`, `internal`, `native_messaging` */
  async switchChannel(channel: string): Promise<void> {
    const name = 'omnichannel-channel-switcher';
    await this.#composer.locator(`[data-test-id="${name}-button"]`).click();
    await this.page.locator(`.channel-menu .to-${channel}`).click();
    await this.#composer
      .locator(`[data-test-id="${name}-button"][data-channel="${channel}"]`)
      .waitFor();
  }

  /** The addresses in the composer's To and CC. */
  async recipients(): Promise<string[]> {
    const avatars = this.#composer.locator('[data-garden-id="tags.avatar"]');
    return await avatars.evaluateAll((found) =>
      found.map((each) => each.getAttribute('alt') ?? ''),
    );
  }

  /** Types a further address into the composer's CC. */
  async addCc(email: string): Promise<void> {
    const field = this.#composer.locator('input');
    await field.fill(email);
    await field.press('Enter');
  }

  /** Makes the page do something in mid-flight, by its own control. */
  async simulate(change: SimulatedChange): Promise<void> {
    const controls = this.page.locator('.simulate');
    if ((await controls.getAttribute('open')) === null)
      await controls.getByText('Simulate').click();
    await controls.getByRole('button', { name: change }).click();
  }

  /** How many replies and notes were sent from this page, and how many of its shortcuts were hit. */
  async counters(): Promise<{ sent: number; notesSent: number; shortcuts: number }> {
    const body = this.page.locator('body');
    const count = async (name: string) => Number(await body.getAttribute(`data-${name}`));
    return {
      sent: await count('sent'),
      notesSent: await count('notes-sent'),
      shortcuts: await count('shortcuts'),
    };
  }

  /** The page's own, whatever a message body imitates. */
  get #composer(): Locator {
    return this.pane.locator('.conversation > .composer');
  }

  get #rows(): Locator {
    return this.page.locator('.list').getByRole('row');
  }

  #subjectOf(requester: string): string {
    const subject = this.#subjects.get(requester);
    if (subject === undefined) throw new Error(`No ticket of ${requester} was opened here.`);
    return subject;
  }

  async #inFront(subject: string): Promise<void> {
    await this.page.waitForFunction((title) => document.title.startsWith(`${title} `), subject);
    await this.pane.waitFor();
  }
}
