import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Conversation } from '../../lib/inbox/conversation';
import type { InsertOutcome, InsertRequest } from '../../lib/inbox/inbox-adapter';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import { findFirefox } from '../../scripts/setup/firefox.mjs';
import type { SimulatedInbox } from '../inboxes/simulated-inboxes';
import { type LocalWeb, startLocalWeb } from '../servers/local-web';
import { type LoneScript, loneScript } from './lone-script';
import { waitFor } from './wait-for';

/** The test's own host, through which the background tells what it heard and is told what to ask. */
const DESK = 'desk.billside.example';

/** Passes on what the page reports, and asks the page what the test wants asked. */
const BACKGROUND = `
let tabId;
const post = (path, body) => fetch('https://${DESK}' + path, { method: 'POST', body: JSON.stringify(body ?? null) });
browser.runtime.onMessage.addListener((message, sender) => {
  tabId = sender.tab.id;
  void post('/heard', message);
  return Promise.resolve(true);
});
(async () => {
  for (;;) {
    const request = await (await post('/next')).json();
    await post('/answered', await browser.tabs.sendMessage(tabId, request));
  }
})();
`;

/**
 * One inbox in a real Firefox, on its real origin, with the content script of the production build. Firefox lets no
 * tool press the buttons of extension pages, so the panel's part is played by a background of the test's own.
 */
export class FirefoxInbox {
  #reported: Conversation | null = null;
  #ask: ((request: unknown) => void) | undefined;
  #answered: ((answer: unknown) => void) | undefined;

  private constructor(
    private readonly browser: Browser,
    readonly page: Page,
    private readonly closing: () => Promise<void>,
  ) {}

  static async open(inbox: SimulatedInbox, ticket: SampleTicket): Promise<FirefoxInbox> {
    const executablePath = findFirefox();
    if (!executablePath) throw new Error('No Firefox here yet: `npm test` installs one.');
    let opened: FirefoxInbox | undefined;
    const web: LocalWeb = await startLocalWeb({
      hosts: {
        [inbox.host]: (request) => inbox.serve(request, [ticket]),
        [DESK]: async (request) => (await opened?.answer(request)) ?? new Response('null'),
      },
    });
    const script: LoneScript = await loneScript({
      browser: 'firefox',
      name: inbox.name,
      host: inbox.host,
      background: BACKGROUND,
      alsoAsks: [DESK],
    });
    const browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath,
      headless: true,
      acceptInsecureCerts: true,
      extraPrefsFirefox: {
        'network.dns.forceResolve': '127.0.0.1',
        'network.socket.forcePort': `443=${web.port}`,
        'network.trr.mode': 5,
      },
    });
    const page = await browser.newPage();
    await page.setViewport({ width: 1280, height: 800 });
    opened = new FirefoxInbox(browser, page, async () => {
      await script.remove();
      await web.close();
    });
    await browser.installExtension(script.folder);
    await page.goto(inbox.addressOf(ticket));
    return opened;
  }

  /** What the page reported last, once it knows who wrote. */
  async conversation(): Promise<Conversation> {
    return await waitFor('the page to report who wrote', async () =>
      this.#reported?.sender.kind === 'one' ? this.#reported : undefined,
    );
  }

  /** Has the page insert a text into the ticket that it reported. */
  async insert(request: Pick<InsertRequest, 'text' | 'as' | 'to'>): Promise<InsertOutcome> {
    const { ticketId } = await this.conversation();
    await waitFor('the background to be ready', async () => this.#ask);
    const answer = new Promise<unknown>((resolve) => {
      this.#answered = resolve;
    });
    this.#ask?.({ type: 'insert', request: { ...request, ticketId, onlyTo: null } });
    return ((await answer) as { outcome: InsertOutcome }).outcome;
  }

  /** What stands in the editors that a person sees. */
  async editorTexts(): Promise<string[]> {
    return await this.page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('[contenteditable="true"]')]
        .filter((editor) => editor.getClientRects().length > 0)
        .map((editor) => editor.innerText),
    );
  }

  async close(): Promise<void> {
    await this.browser.close();
    await this.closing();
  }

  private async answer(request: Request): Promise<Response> {
    const said = await request.json();
    const { pathname } = new URL(request.url);
    if (pathname === '/heard' && said.type === 'conversation') this.#reported = said.conversation;
    if (pathname === '/answered') this.#answered?.(said);
    if (pathname !== '/next') return new Response('null');
    const next = await new Promise<unknown>((resolve) => {
      this.#ask = resolve;
    });
    this.#ask = undefined;
    return Response.json(next);
  }
}
