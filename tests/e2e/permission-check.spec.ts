import { madeUpKey } from '../browser/made-up-key';
import { expect, test } from './desk-test';

test.describe('a key that lacks disputes and reads payouts', () => {
  test.use({ keyMay: { missing: ['rak_dispute_read'], granted: ['rak_payout_read'] } });

  test('is shown for what it may do, without anything having been changed', async ({ desk }) => {
    const options = await desk.openOptions();
    await desk.typeKey(options, madeUpKey('rk_test_'));
    await expect(options.getByText(/^Checked at \d\d:\d\d\.$/)).toBeVisible();

    const row = (name: string) => options.getByRole('row').filter({ hasText: name });
    await expect(row('Customers')).toContainText('Allowed');
    await expect(row('Disputes are hidden')).toContainText('Missing');
    await expect(row('Disputes are hidden')).toContainText(
      'Add Disputes: Read (rak_dispute_read).',
    );
    await expect(row('Refund a charge')).toContainText('Not granted');
    await expect(row('See your payouts')).toContainText('More than needed');
    await expect(options.getByText(/more than Billside ever needs: one thing/)).toBeVisible();

    const writes = desk.stripe.requests.filter(({ method }) => method !== 'GET');
    expect(writes.length).toBeGreaterThan(0);
    for (const { method, path } of writes) {
      expect(method).toBe('POST');
      expect(path).toContain('BillsideProbe000000');
    }
  });

  test('is asked once a session, and again on a click', async ({ desk }) => {
    await desk.connectWithKey();
    const asked = desk.stripe.requests.length;
    const options = await desk.openOptions();
    await expect(options.getByText(/^Checked at/)).toBeVisible();
    expect(desk.stripe.requests.length).toBe(asked);

    await options.getByRole('button', { name: 'Check again' }).click();
    await expect.poll(() => desk.stripe.requests.length).toBeGreaterThan(asked);
    await expect(options.getByText(/^Checked at/)).toBeVisible();
  });

  for (const width of [360, 900]) {
    test(`fits a page ${width} px wide, in the dark`, async ({ desk }, info) => {
      const options = await desk.openOptions();
      await options.setViewportSize({ width, height: 900 });
      await options.emulateMedia({ colorScheme: 'dark' });
      await desk.typeKey(options, madeUpKey('rk_test_'));
      await expect(options.getByText(/^Checked at/)).toBeVisible();
      const overflow = await options.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow).toBe(0);
      await options.screenshot({ path: info.outputPath(`options-${width}.png`), fullPage: true });
    });
  }
});

test.describe('a key without what every decision needs', () => {
  test.use({ keyMay: { missing: ['rak_customer_read', 'rak_charge_read'] } });

  test('is kept, and what to add is said first', async ({ desk }) => {
    const options = await desk.openOptions();
    await desk.typeKey(options, madeUpKey('rk_test_'));
    const alert = options.getByRole('alert').filter({ hasText: 'no decision' });
    await expect(alert).toContainText('Customers: Read (rak_customer_read)');
    await expect(alert).toContainText('Charges and Refunds: Read (rak_charge_read)');
  });
});

test('a key that is refused is not checked', async ({ desk }) => {
  const options = await desk.openOptions();
  await desk.typeKey(options, madeUpKey('sk_test_'));
  await expect(options.getByRole('alert')).not.toBeEmpty();
  await expect(options.getByText('What this key may do')).toHaveCount(0);
  expect(desk.stripe.requests).toEqual([]);
});

test('a key that stops working during the check ends it', async ({ desk }) => {
  await desk.connectWithKey();
  const options = await desk.openOptions();
  await expect(options.getByText(/^Checked at/)).toBeVisible();
  const asked = desk.stripe.requests.length;
  desk.stripe.setFault({ kind: 'expired_key' });
  await options.getByRole('button', { name: 'Check again' }).click();
  await expect(options.getByRole('alert').filter({ hasText: 'rolled' })).toBeVisible();
  expect(desk.stripe.requests.length - asked).toBeLessThanOrEqual(6);
});

test('the sample account needs no key', async ({ desk }) => {
  await desk.trySample();
  const options = await desk.openOptions();
  await expect(options.getByText(/sample account needs no key/)).toBeVisible();
  expect(desk.stripe.requests).toEqual([]);
});
