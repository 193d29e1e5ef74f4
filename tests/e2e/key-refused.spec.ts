import { madeUpKey } from '../browser/made-up-key';
import { expect, test } from './desk-test';

for (const prefix of ['sk_live_', 'sk_test_', 'pk_live_', 'whsec_', 'something else ']) {
  test(`what begins with ${prefix.trim()} is refused, neither sent nor stored`, async ({
    desk,
  }) => {
    const options = await desk.openOptions();
    const key = madeUpKey(prefix);
    await desk.typeKey(options, key);
    await expect(options.getByRole('alert')).not.toBeEmpty();
    expect(desk.stripe.requests).toEqual([]);
    expect(await desk.storedText(options)).not.toContain(key.slice(-20));
  });
}

test('a restricted key that Stripe does not know is named, and not kept', async ({ desk }) => {
  desk.stripe.setFault({ kind: 'invalid_key' });
  const options = await desk.openOptions();
  const key = madeUpKey('rk_test_');
  await desk.typeKey(options, key);
  await expect(options.getByRole('alert')).not.toBeEmpty();
  expect(await desk.storedText(options)).not.toContain(key);
});

test('a restricted key is kept in memory for the session only', async ({ desk }) => {
  const options = await desk.openOptions();
  const key = madeUpKey('rk_test_');
  await desk.typeKey(options, key);
  await expect(options.getByRole('button', { name: 'Forget key' })).toBeVisible();
  const local = await desk.storedText(options, ['local']);
  expect(local).not.toContain(key);
});
