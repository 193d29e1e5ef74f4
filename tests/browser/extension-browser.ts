import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/setup/chromium.mjs';
import { SidePanels } from './side-panels';

export interface ExtensionBrowser {
  context: BrowserContext;
  extensionId: string;
  sidePanels: SidePanels;
  close(): Promise<void>;
}

export interface ExtensionBrowserOptions {
  /** The folder of the built extension. */
  extension: string;
  /** The port of the local web: every host name leads there. */
  webPort: number;
  headless: boolean;
}

/** A new Chromium with the extension loaded, in a profile of its own, cut off from the real network. */
export async function launchExtensionBrowser(
  options: ExtensionBrowserOptions,
): Promise<ExtensionBrowser> {
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium here yet: `npm test` installs one.');
  const profile = await mkdtemp(join(tmpdir(), 'billside-chromium-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: options.headless,
    args: switches(options),
    ignoreHTTPSErrors: true,
    locale: 'en-US',
    timezoneId: 'UTC',
    // A person may resize the window; tests and pictures need the same size everywhere.
    viewport: options.headless ? { width: 1280, height: 800 } : null,
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).hostname;
  const sidePanels = await SidePanels.of(profile, extensionId);
  return {
    context,
    extensionId,
    sidePanels,
    async close() {
      await sidePanels.close();
      await context.close();
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function switches({ extension, webPort }: ExtensionBrowserOptions): string[] {
  return [
    `--disable-extensions-except=${extension}`,
    `--load-extension=${extension}`,
    `--host-resolver-rules=MAP * 127.0.0.1:${webPort}`,
    '--ignore-certificate-errors',
    '--remote-debugging-port=0',
    '--window-size=1680,900',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-quic',
    '--disable-sync',
    '--no-first-run',
  ];
}
