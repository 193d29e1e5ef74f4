import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { waitFor } from './wait-for';

/**
 * The way to the real side panel. Playwright's own connection never shows it, and a second one shows
 * only those that were open when it connected: so each look connects anew, once the panel is listed.
 */
export class SidePanels {
  #connection: Browser | undefined;

  private constructor(
    private readonly endpoint: string,
    private readonly address: string,
  ) {}

  /** @param profile the browser's profile folder, in which it writes down its debugging port */
  static async of(profile: string, extensionId: string): Promise<SidePanels> {
    const portFile = await waitFor('the debugging port', () =>
      readFile(join(profile, 'DevToolsActivePort'), 'utf8').catch(() => undefined),
    );
    const endpoint = `http://127.0.0.1:${portFile.split('\n')[0]}`;
    return new SidePanels(endpoint, `chrome-extension://${extensionId}/sidepanel.html`);
  }

  /** How many are open now. */
  async count(): Promise<number> {
    const answer = await fetch(`${this.endpoint}/json/list`);
    const targets = (await answer.json()) as { type: string; url: string }[];
    return targets.filter(({ type, url }) => type === 'page' && url.startsWith(this.address))
      .length;
  }

  /** The open panel, waited for. */
  async page(): Promise<Page> {
    await waitFor('the side panel to open', async () =>
      (await this.count()) > 0 ? true : undefined,
    );
    await this.close();
    this.#connection = await chromium.connectOverCDP(this.endpoint);
    const page = this.#connection
      .contexts()
      .flatMap((context) => context.pages())
      .find((each) => each.url().startsWith(this.address));
    if (!page) throw new Error('The side panel closed while it was being looked at.');
    return page;
  }

  /** Ends the connection; the panel stays open. */
  async close(): Promise<void> {
    await this.#connection?.close();
    this.#connection = undefined;
  }
}
