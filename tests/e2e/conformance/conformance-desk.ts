import { resolve } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import type { Conversation } from '../../../lib/inbox/conversation';
import { sampleTickets } from '../../../lib/inbox/sample/tickets';
import { createSandbox, type Sandbox } from '../../../lib/stripe/sandbox/sandbox';
import { seedObjects } from '../../../lib/stripe/sandbox/seed/seed-objects';
import { type ExtensionBrowser, launchExtensionBrowser } from '../../browser/extension-browser';
import { reloadExtension } from '../../browser/extensions-page';
import { Gate } from '../../browser/gate';
import { allowInboxes } from '../../browser/inbox-permissions';
import { madeUpKey } from '../../browser/made-up-key';
import { waitFor } from '../../browser/wait-for';
import { startLocalWeb } from '../../servers/local-web';
import { chipIn } from './chip-in';
import type { ConformanceTicket, InboxPage, InboxUnderTest, Trouble } from './inbox-under-test';
import { SAME_CUSTOMER } from './known-customer';
import { pageErrors } from './page-errors';

const CHROME_BUILD = resolve(import.meta.dirname, '../../../.output/chrome-mv3');

interface ExtensionGlobal {
  chrome: {
    runtime: {
      onMessage: {
        addListener(
          heard: (message: { type: string; conversation?: Conversation | null }) => void,
        ): void;
      };
    };
    storage: Record<'local' | 'session', { get(keys: null): Promise<unknown> }>;
  };
}

/** One browser with the production build, one inbox in a tab, the panel beside it; for many tests in turn. */
export class ConformanceDesk {
  /** Opened once: the browser keeps it beside whatever the tab shows. */
  panel: Page;
  /** What was thrown or written as an error in the inbox's page, ours and the page's own; since the fresh page. */
  errors: string[] = [];
  /** What the inbox holds; read at each load of its page. */
  tickets: ConformanceTicket[];
  #trouble: Trouble | null = null;

  private constructor(
    readonly inbox: InboxUnderTest,
    readonly page: InboxPage,
    readonly stripe: Sandbox,
    readonly browser: ExtensionBrowser,
    tickets: ConformanceTicket[],
    private readonly gate: Gate,
    private readonly closeWeb: () => Promise<void>,
  ) {
    this.tickets = tickets;
    this.panel = page.page;
  }

  static async open(inbox: InboxUnderTest): Promise<ConformanceDesk> {
    const now = Math.floor(Date.now() / 1000);
    const gate = new Gate();
    const stripe = createSandbox({
      objects: seedObjects(now),
      mode: 'test',
      now: () => now,
      // One millisecond stands for "as long as the gate is shut".
      delay: (ms) => (ms === 1 ? gate.passed() : new Promise((done) => setTimeout(done, ms))),
    });
    const web = await startLocalWeb({
      hosts: {
        [inbox.host]: (request) => inbox.serve(request, desk.tickets, desk.#trouble),
        'api.stripe.com': (request) => stripe.fetch(request),
      },
    });
    const browser = await launchExtensionBrowser({
      extension: CHROME_BUILD,
      webPort: web.port,
      headless: true,
    });
    await connect(browser, inbox);
    const page = await browser.context.newPage();
    const driver = inbox.drive(page);
    const close = () => web.close();
    const tickets = [...sampleTickets(now), SAME_CUSTOMER];
    const desk = new ConformanceDesk(inbox, driver, stripe, browser, tickets, gate, close);
    await pageErrors(page, (error) => desk.errors.push(error));
    await desk.freshPage();
    await driver.openTicketOf('Maria Keller');
    await chipIn(page).click();
    desk.panel = await browser.sidePanels.page();
    return desk;
  }

  /** The inbox's list in a page that remembers nothing, and beside it a panel that does neither. */
  async freshPage(trouble: Trouble | null = null): Promise<void> {
    this.#trouble = trouble;
    const { page } = this.page;
    await page.goto('about:blank');
    this.errors.length = 0;
    // What it said and what was typed in it are the test's before.
    if (this.panel !== page) await this.panel.reload();
    await page.goto(this.inbox.list);
    await this.page.openList();
  }

  /** What the panel shows: its state and its ticket stand on this element. */
  get root(): Locator {
    return this.panel.locator('[data-state]');
  }

  get draft(): Locator {
    return this.panel.getByRole('textbox', { name: 'Draft reply' });
  }

  get status(): Locator {
    return this.panel.getByRole('status');
  }

  /** Opens a ticket and waits until the panel shows its customer, with all that Stripe says. */
  async openFound(sender: string): Promise<void> {
    await this.page.openTicketOf(sender);
    await expect(this.root).toHaveAttribute('data-ticket', this.idOf(sender));
    await expect(this.root).toHaveAttribute('data-state', 'found');
    // Until all is read the draft may change.
    await expect(this.panel.getByText(/^Provisional/)).toHaveCount(0);
  }

  /** The id of a sample ticket, by who wrote it. */
  idOf(sender: string): string {
    const ticket = this.tickets.find(({ from }) => from.name === sender);
    if (!ticket) throw new Error(`No sample ticket of ${sender}.`);
    return this.inbox.ticketIdOf(ticket);
  }

  async insertReply(): Promise<void> {
    await this.panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  }

  /** From now on the requests to Stripe about that address wait, until the returned function is called. */
  holdStripe(email: string): () => void {
    this.gate.shut();
    const asks = (each: string) => each.toLowerCase() === email.toLowerCase();
    this.stripe.setDelay(({ query }) => (query.email?.some(asks) ? 1 : 0));
    return () => {
      this.stripe.setDelay(null);
      this.gate.open();
    };
  }

  /** Listens to what pages tell the extension; the returned function gives all that was told since. */
  async listenToPages(): Promise<() => Promise<{ conversation?: Conversation | null }[]>> {
    const [worker] = this.browser.context.serviceWorkers();
    if (!worker) throw new Error('The background does not run.');
    const told = await worker.evaluateHandle(() => {
      const { chrome } = globalThis as unknown as ExtensionGlobal;
      const heard: { conversation?: Conversation | null }[] = [];
      chrome.runtime.onMessage.addListener((message) => {
        if (message.type === 'conversation') heard.push(message);
      });
      return heard;
    });
    return () => told.jsonValue();
  }

  /** Everything the extension keeps, as one text. */
  async storedText(): Promise<string> {
    const kept = await this.panel.evaluate(() => {
      const { storage } = (globalThis as unknown as ExtensionGlobal).chrome;
      return Promise.all([storage.local.get(null), storage.session.get(null)]);
    });
    return JSON.stringify(kept);
  }

  /** As the browser does when it has updated the extension. The panel closes. */
  async reloadExtension(): Promise<void> {
    await reloadExtension(this.browser);
    await waitFor('the side panel to close', async () =>
      (await this.browser.sidePanels.count()) === 0 ? true : undefined,
    );
  }

  /** As a person does who was asked. */
  async allowClipboard(): Promise<void> {
    await this.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  }

  async clipboard(): Promise<string> {
    return await this.panel.evaluate(() => navigator.clipboard.readText());
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closeWeb();
  }
}

/** Connects the test account and allows the inbox, on the options page that the installation opens. */
async function connect(browser: ExtensionBrowser, inbox: InboxUnderTest): Promise<void> {
  const { context, extensionId } = browser;
  const address = `chrome-extension://${extensionId}/options.html`;
  const options = await waitFor('the options page to open', async () =>
    context.pages().find((page) => page.url() === address),
  );
  await options.getByLabel('Restricted API key').fill(madeUpKey('rk_test_'));
  await options.getByRole('button', { name: 'Connect', exact: true }).click();
  await options.getByText(/^Checked at/).waitFor();
  await allowInboxes(browser, options, [inbox.title]);
  await options.close();
}
