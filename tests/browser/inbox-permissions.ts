import type { Page } from '@playwright/test';
import { INBOXES } from '../../lib/inbox/inboxes';
import type { ExtensionBrowser } from './extension-browser';
import { answerInAdvance } from './extensions-page';

/** Allows inboxes as an operator does: by their buttons on the options page, one after another. */
export async function allowInboxes(
  browser: ExtensionBrowser,
  options: Page,
  titles: readonly string[],
): Promise<void> {
  if (titles.length === 0) return;
  const inboxes = INBOXES.filter(({ title }) => titles.includes(title));
  await answerInAdvance(
    browser,
    inboxes.flatMap(({ sites }) => sites),
  );
  await showInboxes(options);
  for (const title of titles) {
    const card = options.getByRole('region', { name: title });
    const all = card.getByRole('radio', { name: /^All of/ });
    if (await all.isVisible()) await all.check();
    await card.getByRole('button', { name: `Allow ${title}` }).click();
    await card.getByText('✓ Allowed').waitFor();
  }
  await options.getByRole('link', { name: 'Connect', exact: true }).click();
}

/** Allows one subdomain of an inbox, named as an operator types it. */
export async function allowSubdomain(
  browser: ExtensionBrowser,
  options: Page,
  title: string,
  { typed, site }: { typed: string; site: string },
): Promise<void> {
  await answerInAdvance(browser, [site]);
  await showInboxes(options);
  const card = options.getByRole('region', { name: title });
  await card.getByRole('textbox').fill(typed);
  await card.getByRole('button', { name: `Allow ${title}` }).click();
  await card.getByText('✓ Allowed').waitFor();
}

/** @param name as its button says it: the inbox, or one of its addresses */
export async function removeInbox(options: Page, name: string): Promise<void> {
  await showInboxes(options);
  await options.getByRole('button', { name: `Remove ${name}` }).click();
  await options.getByRole('button', { name: `Remove ${name}` }).waitFor({ state: 'detached' });
}

async function showInboxes(options: Page): Promise<void> {
  await options.bringToFront();
  await options.getByRole('link', { name: 'Inboxes', exact: true }).click();
}
