import type { CDPSession, Page } from '@playwright/test';
import { launchExtensionBrowser } from '../../browser/extension-browser';
import { loneScript } from '../../browser/lone-script';
import type { SimulatedInbox } from '../../inboxes/simulated-inboxes';
import { startLocalWeb } from '../../servers/local-web';
import { longTicket } from './long-ticket';
import { longestTaskOf } from './longest-task';

/** What one content script costs its page. Times are CPU milliseconds of the page's main thread. */
export interface ContentCost {
  bytes: number;
  /** For 1,000 changes of the page beside an open ticket, one every 5 ms, the page's own work counted in. */
  mutationsMs: number;
  /** From opening a ticket of 500 messages until the page rests, the page's own work counted in. */
  longThreadMs: number;
  /** The longest single piece of the script's own work while those messages are drawn. */
  longestTaskMs: number;
}

const MUTATIONS = 1_000;
const MESSAGES = 500;
/** No change of the page for so long means that it rests; longer than any debounce of ours. */
const REST_MS = 1_000;

const SAYS_YES =
  'chrome.runtime.onMessage.addListener((message, sender, answer) => void answer(true));';

/**
 * Measures in a Chromium of its own, on the inbox's real origin.
 *
 * @param withScript false measures the page with an empty content script
 */
export async function measureContent(
  inbox: SimulatedInbox,
  withScript: boolean,
): Promise<ContentCost> {
  const now = Math.floor(Date.now() / 1000);
  const short = { ...longTicket(2, now), id: 'short' };
  const long = longTicket(MESSAGES, now);
  const web = await startLocalWeb({
    hosts: { [inbox.host]: (request) => inbox.serve(request, [short, long]) },
  });
  const script = await loneScript({
    browser: 'chrome',
    name: withScript ? inbox.name : null,
    host: inbox.host,
    background: SAYS_YES,
  });
  const browser = await launchExtensionBrowser({
    extension: script.folder,
    webPort: web.port,
    headless: true,
  });
  try {
    const page = await browser.context.newPage();
    await page.goto(inbox.addressOf(short));
    await untilItRests(page);
    const devtools = await browser.context.newCDPSession(page);
    await devtools.send('Performance.enable');
    const mutationsMs = await cpuOf(devtools, () => mutate(page));
    const opened = await browser.context.newPage();
    const session = await browser.context.newCDPSession(opened);
    await session.send('Performance.enable');
    let longestTaskMs = 0;
    const longThreadMs = await cpuOf(session, async () => {
      longestTaskMs = await longestTaskOf(session, browser.extensionId, async () => {
        await opened.goto(inbox.addressOf(long));
        await untilItRests(opened);
      });
    });
    return { bytes: script.bytes, mutationsMs, longThreadMs, longestTaskMs };
  } finally {
    await browser.close();
    await script.remove();
    await web.close();
  }
}

/** How long the main thread was busy meanwhile. */
async function cpuOf(devtools: CDPSession, work: () => Promise<void>): Promise<number> {
  const before = await busySeconds(devtools);
  await work();
  return ((await busySeconds(devtools)) - before) * 1000;
}

async function busySeconds(devtools: CDPSession): Promise<number> {
  const { metrics } = await devtools.send('Performance.getMetrics');
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0;
}

/** Rows come and go beside the ticket, as in a mailbox that is never still. */
async function mutate(page: Page): Promise<void> {
  await page.evaluate(async (count) => {
    const list = document.body.appendChild(document.createElement('ul'));
    for (let index = 0; index < count; index += 1) {
      if (index % 2 === 0) list.append(document.createElement('li'));
      else list.lastElementChild?.remove();
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
    list.remove();
  }, MUTATIONS);
  await untilItRests(page);
}

async function untilItRests(page: Page): Promise<void> {
  await page.evaluate(
    (ms) =>
      new Promise<void>((resolve) => {
        const last = { change: performance.now() };
        const observer = new MutationObserver(() => {
          last.change = performance.now();
        });
        observer.observe(document, { subtree: true, childList: true, attributes: true });
        const timer = setInterval(() => {
          if (performance.now() - last.change < ms) return;
          clearInterval(timer);
          observer.disconnect();
          resolve();
        }, 100);
      }),
    REST_MS,
  );
}
