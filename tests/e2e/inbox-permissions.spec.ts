import type { Page } from '@playwright/test';
import { expect, test } from './desk-test';

const ACME = 'https://acme.zendesk.com/*';

interface ChromeScripting {
  scripting: {
    getRegisteredContentScripts(): Promise<{ id: string; js?: string[]; matches?: string[] }[]>;
  };
}

/** The browser's list of content scripts, read from a page of the extension. */
async function registered(options: Page): Promise<Record<string, string[]>> {
  const found = await options.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: ChromeScripting }).chrome;
    return scripting.getRegisteredContentScripts();
  });
  return Object.fromEntries(found.map(({ id, matches = [] }) => [id, matches]));
}

test.describe('before anything is allowed', () => {
  test.use({ allow: { titles: [] } });

  test('nothing runs in Gmail; once allowed, its open tab has one chip, until it is removed', async ({
    desk,
  }) => {
    const { gmail } = desk;
    await desk.connectWithKey();
    await gmail.openTicketOf('Maria Keller');
    await expect(gmail.page.locator('billside-chip')).toHaveCount(0);
    expect(await registered(await desk.openOptions())).toEqual({});

    const options = await desk.allowInbox('Gmail');
    expect(await registered(options)).toEqual({ gmail: ['https://mail.google.com/*'] });
    // No reload: the script runs in the tab that was open.
    await expect(gmail.chip).toHaveCount(1);
    const panel = await desk.openPanelFromChip();
    const root = panel.locator('[data-state]');
    await expect(root).toHaveAttribute('data-state', 'found');
    await expect(panel.getByText('Maria Keller').first()).toBeVisible();
    await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
    await expect(panel.getByText(/^Inserted into the reply/)).toBeVisible();

    await desk.removeInbox('Gmail');
    await expect(gmail.page.locator('billside-chip')).toHaveCount(0);
    expect(await registered(options)).toEqual({});
    await gmail.page.bringToFront();
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    await expect(panel.getByText('Maria Keller')).toHaveCount(0);
    await expect(panel.getByRole('heading', { name: 'Allow your inbox first' })).toBeVisible();

    // Whatever the operator opens now is nobody's to know, in the page as it stands and after a reload.
    await gmail.openTicketOf('Jonas Albrecht');
    await gmail.page.keyboard.press('Alt+Shift+R');
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    await gmail.page.reload();
    await gmail.openTicketOf('Maria Keller');
    await expect(gmail.page.locator('billside-chip')).toHaveCount(0);
    await expect(root).toHaveAttribute('data-state', 'no_ticket');

    await desk.allowInbox('Gmail');
    await gmail.page.bringToFront();
    await expect(gmail.chip).toHaveCount(1);
    await expect(root).toHaveAttribute('data-state', 'found');
  });

  test.describe('in Zendesk', () => {
    const page = () =>
      new Response('<!doctype html><title>Zendesk</title><p>A ticket</p>', {
        headers: { 'content-type': 'text/html' },
      });
    test.use({ web: { hosts: { 'acme.zendesk.com': page, 'other.zendesk.com': page } } });

    test('one subdomain is read, and no other; then all of them; then none', async ({ desk }) => {
      const acme = await desk.openTab('https://acme.zendesk.com/agent/tickets/35436');
      const options = await desk.allowSubdomain('Zendesk', acme.url(), ACME);
      expect(await registered(options)).toEqual({ zendesk: [ACME] });
      await expect(options.getByText('acme.zendesk.com', { exact: true })).toBeVisible();

      await desk.allowInbox('Zendesk');
      expect(await registered(options)).toEqual({ zendesk: ['https://*.zendesk.com/*'] });

      await desk.removeInbox('*.zendesk.com');
      await expect(async () => expect(await registered(options)).toEqual({})).toPass();
      const card = options.getByRole('region', { name: 'Zendesk' });
      await expect(card.getByText('Not allowed')).toBeVisible();
    });
  });
});

test('an updated extension leaves a chip that says “reload this tab”, and does nothing else', async ({
  desk,
}) => {
  const { gmail } = desk;
  await desk.connectWithKey();
  await gmail.openTicketOf('Maria Keller');
  await expect(gmail.chip).toHaveCount(1);
  const before = await gmail.chip.boundingBox();
  const asked = desk.stripe.requests.length;
  await desk.reloadExtension();
  await gmail.page.evaluate(() => {
    document.body.dataset.mark = 'not reloaded';
  });
  await gmail.clickChip();
  // Its words are out of reach in a closed shadow root; they are longer than "Billing".
  await expect(async () => {
    const after = await gmail.chip.boundingBox();
    expect(after?.width).toBeGreaterThan((before?.width ?? 0) + 20);
  }).toPass();

  // Gmail goes on as it would without us, and Stripe hears nothing.
  await gmail.openTicketOf('Jonas Albrecht');
  await expect(gmail.page.locator('body')).toHaveAttribute('data-mark', 'not reloaded');
  expect(desk.stripe.requests).toHaveLength(asked);

  await gmail.page.reload();
  await gmail.openTicketOf('Maria Keller');
  await expect(gmail.chip).toHaveCount(1);
  const renewed = await gmail.chip.boundingBox();
  expect(renewed?.width).toBe(before?.width);
});
