import { resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import type { KeyPermissions } from '../../lib/stripe/sandbox/permissions';
import type { SandboxRequest } from '../../lib/stripe/sandbox/request';
import { createSandbox, type Sandbox } from '../../lib/stripe/sandbox/sandbox';
import { joinObjects, type SandboxObjects } from '../../lib/stripe/sandbox/sandbox-objects';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import { serveGmail } from '../inboxes/gmail/serve-gmail';
import { type Host, type LocalWeb, startLocalWeb } from '../servers/local-web';
import { type ExtensionBrowser, launchExtensionBrowser } from './extension-browser';
import { reloadExtension } from './extensions-page';
import { Gate } from './gate';
import { GmailPage } from './gmail-page';
import { allowInboxes, allowSubdomain, removeInbox } from './inbox-permissions';
import { madeUpKey } from './made-up-key';
import { waitFor } from './wait-for';

const CHROME_BUILD = resolve(import.meta.dirname, '../../.output/chrome-mv3');

type StorageArea = 'local' | 'session';

export interface OperatorDeskOptions {
  headless: boolean;
  /** What Stripe lets the key do; else it reads all that Billside reads, and nothing more. */
  keyMay?: Partial<KeyPermissions>;
  /** What the account holds beside the sample's objects. */
  more?: (now: number) => Partial<SandboxObjects>;
  /** The inboxes that the operator allows first, by title; Gmail where nothing is said. */
  allow?: readonly string[];
  /** Further hosts of the local web. */
  hosts?: Record<string, Host>;
}

interface ChromeStorage {
  storage: Record<StorageArea, { get(keys: null): Promise<unknown> }>;
}

/**
 * An operator at work: Chromium with the production build, Gmail with the sample tickets, and Stripe with
 * the sample customers, each under its real name. What is done here is done as a person does it.
 */
export class OperatorDesk {
  readonly #gate: Gate;

  private constructor(
    readonly gmail: GmailPage,
    readonly stripe: Sandbox,
    gate: Gate,
    private readonly browser: ExtensionBrowser,
    private readonly web: LocalWeb,
  ) {
    this.#gate = gate;
  }

  static async open({
    headless,
    keyMay,
    more,
    allow = ['Gmail'],
    hosts,
  }: OperatorDeskOptions): Promise<OperatorDesk> {
    const now = Math.floor(Date.now() / 1000);
    const gate = new Gate();
    const stripe = createSandbox({
      objects: joinObjects(seedObjects(now), more?.(now) ?? {}),
      mode: 'test',
      now: () => now,
      delay: () => gate.passed(),
      ...keyMay,
    });
    const tickets = sampleTickets(now);
    const web = await startLocalWeb({
      hosts: {
        'mail.google.com': (request) => serveGmail(request, tickets),
        'api.stripe.com': (request) => stripe.fetch(request),
        ...hosts,
      },
    });
    const browser = await launchExtensionBrowser({
      extension: CHROME_BUILD,
      webPort: web.port,
      headless,
    });
    // Installing opens the options page; until it has, it could take any blank tab.
    await waitFor('the options page to open', async () => optionsIn(browser));
    await allowInboxes(browser, await optionsOf(browser), allow);
    const page = await browser.context.newPage();
    await page.goto('https://mail.google.com/mail/u/0/#inbox');
    return new OperatorDesk(new GmailPage(page), stripe, gate, browser, web);
  }

  /** The options page that the installation opened, or a new one where that was closed. */
  async openOptions(): Promise<Page> {
    const options = await optionsOf(this.browser);
    await options.bringToFront();
    return options;
  }

  /** Allows an inbox by its button on the options page. */
  async allowInbox(title: string): Promise<Page> {
    const options = await this.openOptions();
    await allowInboxes(this.browser, options, [title]);
    return options;
  }

  /** Allows one subdomain of an inbox by its field on the options page. */
  async allowSubdomain(title: string, typed: string, site: string): Promise<Page> {
    const options = await this.openOptions();
    await allowSubdomain(this.browser, options, title, { typed, site });
    return options;
  }

  /** Takes an inbox, or one address of it, back by its button on the options page. */
  async removeInbox(name: string): Promise<Page> {
    const options = await this.openOptions();
    await removeInbox(options, name);
    return options;
  }

  /** A further tab. */
  async openTab(address: string): Promise<Page> {
    const page = await this.browser.context.newPage();
    await page.goto(address);
    return page;
  }

  /** Reloads the extension under its open pages, as an update does. */
  async reloadExtension(): Promise<void> {
    await reloadExtension(this.browser);
    const page = await this.browser.context.newPage();
    const address = optionsAddress(this.browser);
    await waitFor('the extension to come back', () =>
      page.goto(address).then(
        () => true,
        () => undefined,
      ),
    );
    await page.close();
  }

  /** Types a key into the options page and clicks Connect. */
  async typeKey(options: Page, key: string): Promise<void> {
    await options.getByLabel('Restricted API key').fill(key);
    await options.getByRole('button', { name: 'Connect', exact: true }).click();
  }

  /** Connects the test account through the options page, which is closed again once the key was checked. */
  async connectWithKey(): Promise<void> {
    const options = await this.openOptions();
    await this.typeKey(options, madeUpKey('rk_test_'));
    await options.getByText(/^Checked at/).waitFor();
    await options.close();
  }

  /** Opens the real side panel by a real click on the chip in the page. */
  async openPanelFromChip(): Promise<Page> {
    await this.gmail.clickChip();
    return await this.panel();
  }

  /** Clicks "Try it with sample data" on the options page; the sample inbox that it opens. */
  async trySample(): Promise<Page> {
    const options = await this.openOptions();
    const opened = this.browser.context.waitForEvent('page');
    await options.getByRole('button', { name: 'Try it with sample data' }).click();
    return await opened;
  }

  /** Chooses the portal check-up in the panel's menu; the page that it opens. */
  async openPortalCheckUp(panel: Page): Promise<Page> {
    const opened = this.browser.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Menu', exact: true }).click();
    await panel.getByRole('menuitem', { name: 'Portal check-up' }).click();
    return await opened;
  }

  /** The open side panel, whichever page it was opened from. */
  async panel(): Promise<Page> {
    return await this.browser.sidePanels.page();
  }

  /** Stops the extension's background, as the browser does when it was idle. */
  async stopBackground(): Promise<void> {
    const session = await this.browser.context.newCDPSession(this.gmail.page);
    await session.send('ServiceWorker.enable');
    await session.send('ServiceWorker.stopAllWorkers');
    await session.detach();
  }

  /** From now on these requests to Stripe wait, until the returned function is called. */
  holdStripe(which: (request: SandboxRequest) => boolean): () => void {
    this.#gate.shut();
    this.stripe.setDelay((request) => (which(request) ? 1 : 0));
    return () => {
      this.stripe.setDelay(null);
      this.#gate.open();
    };
  }

  /** The handoff as the operator gets it: by the menu, through the clipboard. */
  async copiedHandoff(panel: Page, how: 'Copy as text' | 'Copy as JSON'): Promise<string> {
    await this.browser.context.grantPermissions(['clipboard-read', 'clipboard-write']);
    await panel.getByRole('button', { name: 'Handoff' }).click();
    await panel.getByRole('menuitem', { name: how }).click();
    await panel.getByRole('status').filter({ hasText: 'Copied.' }).waitFor();
    return await panel.evaluate(() => navigator.clipboard.readText());
  }

  /** Everything the extension keeps in these places, as one text; read from one of its own pages. */
  async storedText(page: Page, areas: StorageArea[] = ['local', 'session']): Promise<string> {
    const kept = await page.evaluate((names) => {
      const { chrome } = globalThis as unknown as { chrome: ChromeStorage };
      return Promise.all(names.map((name) => chrome.storage[name].get(null)));
    }, areas);
    return JSON.stringify(kept);
  }

  async waitUntilClosed(): Promise<void> {
    await this.browser.context.waitForEvent('close', { timeout: 0 });
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.web.close();
  }
}

async function optionsOf(browser: ExtensionBrowser): Promise<Page> {
  const open = optionsIn(browser);
  if (open) return open;
  const options = await browser.context.newPage();
  await options.goto(optionsAddress(browser));
  return options;
}

function optionsAddress({ extensionId }: ExtensionBrowser): string {
  return `chrome-extension://${extensionId}/options.html`;
}

function optionsIn(browser: ExtensionBrowser): Page | undefined {
  return browser.context.pages().find((page) => page.url().startsWith(optionsAddress(browser)));
}
