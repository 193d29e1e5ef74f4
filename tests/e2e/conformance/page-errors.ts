import type { Page } from '@playwright/test';

/**
 * Calls back with each error of a page: thrown and not caught, or written to its console, by the page itself or by
 * a content script in it. What the network or a policy of the page's refuses is none.
 */
export async function pageErrors(page: Page, heard: (error: string) => void): Promise<void> {
  const session = await page.context().newCDPSession(page);
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, exception } }) => {
    heard(`${text} ${exception?.description ?? ''}`);
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type !== 'error' && type !== 'assert') return;
    heard(args.map(({ value, description }) => value ?? description).join(' '));
  });
  await session.send('Runtime.enable');
}
