import type { Page } from '@playwright/test';
import axe from 'axe-core';
import { madeUpKey } from '../browser/made-up-key';
import type { OperatorDesk } from '../browser/operator-desk';
import { expect, test } from './desk-test';

const CONFIGURATIONS = '/v1/billing_portal/configurations';

/** The check-up of the sample account, opened from the panel's menu. */
async function ofSample(desk: OperatorDesk): Promise<Page> {
  const inbox = await desk.trySample();
  await inbox.getByRole('button', { name: 'Billing', exact: true }).click();
  const page = await desk.openPortalCheckUp(await desk.panel());
  await expect(page.locator('[data-state]')).toHaveAttribute('data-state', 'checked');
  return page;
}

test('the panel’s menu opens the check-up; the sample account needs no network', async ({
  desk,
}) => {
  const page = await ofSample(desk);
  await expect(page.getByText('TEST', { exact: true })).toBeVisible();
  await expect(page.locator('[data-feature="cancel"]')).toHaveAttribute('data-on', 'on');
  await expect(page.locator('[data-product]')).toHaveText([
    /^Starter/,
    /^Pro/,
    /^Team.*quantity 1 to 50/,
    /^Studio/,
  ]);
  await expect(page.locator('[data-finding]')).toHaveCount(1);

  await page.getByRole('combobox', { name: 'Configuration' }).selectOption({ index: 1 });
  await expect(page.locator('[data-feature="cancel"]')).toHaveAttribute('data-on', 'off');
  await expect(page.locator('[data-finding="cancel_off"]')).toHaveAttribute(
    'data-gap',
    'no_cancellation_flow',
  );
  expect(desk.stripe.requests).toEqual([]);
});

test('the options page opens it; a missing permission is named, and it recovers', async ({
  desk,
}) => {
  const options = await desk.openOptions();
  await desk.typeKey(options, madeUpKey('rk_test_'));
  const link = options.getByRole('link', { name: 'Open the portal check-up' });
  await link.waitFor();
  // The permission check has read it, too.
  await options.getByText(/^Checked at/).waitFor();
  const asked = () => desk.stripe.requests.map(({ path }) => path);
  const readings = () => asked().filter((path) => path === CONFIGURATIONS).length;
  const before = readings();
  desk.stripe.setFault({ kind: 'permission', permissions: ['rak_customer_portal_read'] });
  const opened = options.context().waitForEvent('page');
  await link.click();
  const checkUp = await opened;
  await expect(checkUp.locator('[data-state]')).toHaveAttribute('data-state', 'permission_missing');
  await expect(checkUp.getByText('Customer portal: Read (rak_customer_portal_read)')).toBeVisible();

  desk.stripe.setFault(null);
  await checkUp.getByRole('button', { name: 'Try again' }).click();
  await expect(checkUp.locator('[data-state]')).toHaveAttribute('data-state', 'checked');
  expect(readings() - before).toBe(2);
  expect(asked().at(-1)).toBe('/v1/products');

  // What was changed in the Dashboard a moment ago is what is wanted: nothing is kept.
  await checkUp.getByRole('button', { name: 'Refresh' }).click();
  await expect(checkUp.getByRole('status')).toHaveText('Read again in Stripe.');
  expect(readings() - before).toBe(3);
});

test('it fits a narrow window and a wide one, and can be read light and dark', async ({ desk }) => {
  const page = await ofSample(desk);
  await page.getByRole('combobox', { name: 'Configuration' }).selectOption({ index: 1 });
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [360, 900]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, `${width} px`).toBe(0);
      await page.evaluate(axe.source);
      const violations = await page.evaluate(async () => {
        const { axe: run } = globalThis as unknown as { axe: typeof axe };
        return (await run.run()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
      });
      expect(violations, `${width} px, ${colorScheme}`).toEqual([]);
    }
  }
});
