import type { Fault } from '../../lib/stripe/sandbox/faults';
import { expect, test } from './desk-test';

const FAULTS: { name: string; fault: Fault; state: string }[] = [
  { name: 'an error of Stripe’s own', fault: { kind: 'server_error' }, state: 'stripe_error' },
  { name: 'half an answer', fault: { kind: 'malformed' }, state: 'stripe_error' },
  { name: 'a page of some proxy', fault: { kind: 'html' }, state: 'stripe_error' },
  { name: 'no connection', fault: { kind: 'dropped' }, state: 'offline' },
  { name: 'a revoked key', fault: { kind: 'invalid_key' }, state: 'key_rejected' },
  { name: 'an expired key', fault: { kind: 'expired_key' }, state: 'key_rejected' },
  { name: 'a foreign network', fault: { kind: 'ip_not_allowed' }, state: 'key_rejected' },
  {
    name: 'a missing permission',
    fault: { kind: 'permission', permissions: ['rak_customer_read'] },
    state: 'permission_missing',
  },
  {
    name: 'too many requests',
    fault: { kind: 'rate_limit', reason: 'global-rate' },
    state: 'rate_limited',
  },
];

for (const { name, fault, state } of FAULTS) {
  test(`${name}: the panel says ${state} and what to do, and recovers`, async ({ desk }) => {
    await desk.connectWithKey();
    await desk.gmail.openTicketOf('Maria Keller');
    desk.stripe.setFault(fault);
    const panel = await desk.openPanelFromChip();
    const root = panel.locator('[data-state]');
    await expect(root).toHaveAttribute('data-state', state);
    await expect(panel.locator('[data-customer^="cus_"]')).toHaveCount(0);
    await expect(root.getByRole('button').last()).toBeVisible();

    desk.stripe.setFault(null);
    await desk.gmail.openTicketOf('Greg Oduya');
    await expect(root).toHaveAttribute('data-state', 'found');
  });
}

test('an answer that never comes ends as a named state, not as a blank panel', async ({ desk }) => {
  test.setTimeout(90_000);
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  desk.stripe.setFault({ kind: 'timeout' });
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'looking_up');
  await expect(root).toHaveAttribute('data-state', 'stripe_error', { timeout: 60_000 });
});
