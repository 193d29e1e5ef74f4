import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createInboxScripts, type ScriptsWorld } from '../../lib/desk/inbox-scripts';
import { covers, isOn } from '../../lib/inbox/site';
import type { PageScript } from '../../lib/platform/page-scripts';

const GMAIL = 'https://mail.google.com/*';
const ZENDESK = 'https://*.zendesk.com/*';
const ACME = 'https://acme.zendesk.com/*';
const STRIPE = 'https://api.stripe.com/*';

const gmail: PageScript = { id: 'gmail', file: 'content-scripts/gmail.js', sites: [GMAIL] };
const zendesk = (...sites: string[]): PageScript => {
  return { id: 'zendesk', file: 'content-scripts/zendesk.js', sites };
};

/** Which page each tab has open. */
const TABS: Record<number, string> = {
  1: 'https://mail.google.com/mail/u/0/#inbox',
  2: 'https://acme.zendesk.com/agent/tickets/1',
  3: 'https://other.zendesk.com/agent/tickets/2',
  4: 'https://news.example/',
  5: 'chrome-extension://billside/sample.html',
};

type Pace = <T>(value: T) => Promise<T>;

/** A browser that remembers, as slow as `pace` makes it. It shows a tab's address only where it may be read. */
function aBrowser(granted: string[] = [], pace: Pace = async (value) => value) {
  const browser = {
    granted: new Set([STRIPE, ...granted]),
    registered: new Map<string, PageScript>(),
    /** Scripts that run, by tab. */
    running: new Map<number, string>(),
    runs: [] as [number, string][],
    ended: [] as number[],
    refused: new Set<string>(),
  };
  const mayRead = (url: string) => [...browser.granted].some((site) => isOn(new URL(url), site));
  const put = async (script: PageScript, isThere: boolean) => {
    await pace(null);
    if (browser.refused.has(script.id)) throw new Error('refused');
    if (browser.registered.has(script.id) !== isThere) throw new Error('Duplicate script ID');
    browser.registered.set(script.id, script);
  };
  const world: ScriptsWorld = {
    grantedSites: () => pace([...browser.granted]),
    scripts: {
      all: () => pace([...browser.registered.values()]),
      add: (script) => put(script, false),
      change: (script) => put(script, true),
      remove: async (ids) => {
        await pace(null);
        for (const id of ids) browser.registered.delete(id);
      },
    },
    openTabs: () =>
      pace(
        Object.entries(TABS).map(([id, url]) => {
          const own = url.startsWith('chrome-extension:');
          return { id: Number(id), url: own || mayRead(url) ? url : null };
        }),
      ),
    runInTab: async (tabId, file) => {
      if (!mayRead(TABS[tabId] ?? '')) throw new Error('Cannot access contents of the page');
      browser.runs.push([tabId, file]);
      browser.running.set(tabId, file);
    },
    endIn: (tabId) => {
      browser.ended.push(tabId);
      browser.running.delete(tabId);
    },
  };
  const scripts = createInboxScripts(world);
  return {
    ...browser,
    scripts,
    allow(...sites: string[]) {
      for (const site of sites) browser.granted.add(site);
      return scripts.added(sites);
    },
    takeBack(...sites: string[]) {
      for (const each of [...browser.granted]) {
        if (sites.some((site) => covers(site, each))) browser.granted.delete(each);
      }
      return scripts.removed();
    },
    list: () => [...browser.registered.values()],
  };
}

describe('when the background starts', () => {
  it('registers what is allowed and runs it nowhere: an open page keeps what it has', async () => {
    const browser = aBrowser([GMAIL, ACME]);
    await browser.scripts.settle();
    expect(browser.list()).toEqual([gmail, zendesk(ACME)]);
    expect(browser.runs).toEqual([]);
    expect(browser.ended).toEqual([]);
  });

  it('takes out what is allowed no more, and what no inbox is named after', async () => {
    const browser = aBrowser([]);
    browser.registered.set('gmail', gmail);
    browser.registered.set('old', { id: 'old', file: 'old.js', sites: [GMAIL] });
    await browser.scripts.settle();
    expect(browser.list()).toEqual([]);
  });

  it('puts right what an older version registered', async () => {
    const browser = aBrowser([GMAIL]);
    browser.registered.set('gmail', { ...gmail, file: 'gmail-v0.js' });
    await browser.scripts.settle();
    expect(browser.list()).toEqual([gmail]);
  });

  it('leaves alone what is right', async () => {
    const browser = aBrowser([GMAIL]);
    browser.registered.set('gmail', gmail);
    browser.refused.add('gmail');
    await browser.scripts.settle();
    expect(browser.list()).toEqual([gmail]);
  });

  it('registers anew what the browser holds and does not list', async () => {
    const browser = aBrowser([GMAIL]);
    const world: PageScript[] = [];
    browser.registered.set('gmail', { ...gmail, sites: [] });
    const scripts = createInboxScripts({
      grantedSites: async () => [GMAIL],
      scripts: {
        all: async () => [],
        add: async (script) => {
          if (world.length === 0 && browser.registered.has(script.id)) throw new Error('Duplicate');
          world.push(script);
        },
        change: async () => undefined,
        remove: async (ids) => ids.forEach((id) => void browser.registered.delete(id)),
      },
      openTabs: async () => [],
      runInTab: async () => undefined,
      endIn: () => undefined,
    });
    await scripts.settle();
    expect(world).toEqual([gmail]);
  });

  it('registers one inbox where the browser refuses another', async () => {
    const browser = aBrowser([GMAIL, ZENDESK]);
    browser.refused.add('gmail');
    await browser.scripts.settle();
    expect(browser.list()).toEqual([zendesk(ZENDESK)]);
  });
});

describe('when a site is allowed', () => {
  it('registers its script and runs it once in each of its open tabs', async () => {
    const browser = aBrowser();
    await browser.allow(GMAIL);
    expect(browser.list()).toEqual([gmail]);
    expect(browser.runs).toEqual([[1, 'content-scripts/gmail.js']]);
    expect(browser.scripts.allows('https://mail.google.com')).toBe(true);
    expect(browser.scripts.any()).toBe(true);
  });

  it('keeps to the subdomain that was allowed', async () => {
    const browser = aBrowser();
    await browser.allow(ACME);
    expect(browser.list()).toEqual([zendesk(ACME)]);
    expect(browser.runs.map(([tabId]) => tabId)).toEqual([2]);
    expect(browser.scripts.allows('https://acme.zendesk.com')).toBe(true);
    expect(browser.scripts.allows('https://other.zendesk.com')).toBe(false);
  });

  it('has one script for all subdomains', async () => {
    const browser = aBrowser();
    await browser.allow(ACME);
    await browser.allow('https://other.zendesk.com/*');
    expect(browser.list()).toEqual([zendesk(ACME, 'https://other.zendesk.com/*')]);
    expect(browser.runs.map(([tabId]) => tabId)).toEqual([2, 3]);
  });

  it('counts the sites of no inbox for nothing', async () => {
    const browser = aBrowser();
    await browser.allow('https://news.example/*');
    expect(browser.list()).toEqual([]);
    expect(browser.runs).toEqual([]);
    expect(browser.scripts.any()).toBe(false);
  });
});

describe('when a site is taken back', () => {
  it('takes its script out and ends it in every tab that cannot be read, and in no other', async () => {
    const browser = aBrowser([GMAIL, ZENDESK]);
    await browser.scripts.settle();
    await browser.takeBack(ZENDESK);
    expect(browser.list()).toEqual([gmail]);
    expect(browser.ended).toEqual([2, 3, 4]);
    expect(browser.scripts.allows('https://acme.zendesk.com')).toBe(false);
    expect(browser.scripts.allows('https://mail.google.com')).toBe(true);
  });

  it('goes on where a wider site is still allowed', async () => {
    const browser = aBrowser([ACME, ZENDESK]);
    await browser.scripts.settle();
    await browser.takeBack(ACME);
    expect(browser.list()).toEqual([zendesk(ZENDESK)]);
    expect(browser.ended).not.toContain(2);
  });

  it('does nothing in a tab whose site was allowed for a moment only', async () => {
    const browser = aBrowser();
    const first = browser.allow(GMAIL);
    await Promise.all([first, browser.takeBack(GMAIL)]);
    expect(browser.list()).toEqual([]);
    expect(browser.running.size).toBe(0);
  });
});

it('ends as the browser says, whatever happens in which order, and runs nowhere else', async () => {
  const site = fc.constantFrom(GMAIL, ZENDESK, ACME, 'https://other.zendesk.com/*');
  const step = fc.record({
    what: fc.constantFrom('allow', 'takeBack', 'settle'),
    site,
    waits: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(
      fc.array(step, { maxLength: 14 }),
      fc.scheduler(),
      async (steps, scheduler) => {
        const browser = aBrowser([], (value) => scheduler.schedule(Promise.resolve(value)));
        const all: Promise<void>[] = [browser.scripts.settle()];
        for (const { what, site: one, waits } of steps) {
          all.push(what === 'settle' ? browser.scripts.settle() : browser[what as 'allow'](one));
          await null;
          if (waits && scheduler.count() > 0) await scheduler.waitOne();
        }
        await scheduler.waitFor(Promise.all(all));
        const may = (url: string) => [...browser.granted].some((each) => isOn(new URL(url), each));
        expect(browser.registered.has('gmail')).toBe(browser.granted.has(GMAIL));
        for (const [id, url] of Object.entries(TABS)) {
          const runs = browser.running.has(Number(id));
          if (url.startsWith('chrome-extension:')) expect(runs).toBe(false);
          // Whatever was allowed in its lifetime runs; nothing else does.
          else expect(runs, `${id} after ${JSON.stringify(steps)}`).toBe(may(url));
          const registered = browser
            .list()
            .some(({ sites }) => sites.some((s) => isOn(new URL(url), s)));
          if (!url.startsWith('chrome-extension:')) expect(registered).toBe(may(url));
        }
      },
    ),
    { numRuns: 300 },
  );
});
