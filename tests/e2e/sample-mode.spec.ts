import { expect, test } from './desk-test';

test('a newcomer sees the main job with no account and no network', async ({ desk }) => {
  const inbox = await desk.trySample();
  await inbox.getByRole('button', { name: /Maria Keller/ }).click();
  await inbox.getByRole('button', { name: 'Billing', exact: true }).click();
  const panel = await desk.panel();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  await expect(panel.locator('[data-bucket]')).toHaveAttribute(
    'data-bucket',
    'duplicate_subscription',
  );

  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  const draft = await panel.getByRole('textbox', { name: 'Draft reply' }).inputValue();
  await expect(inbox.getByRole('textbox', { name: /Reply to/ })).toHaveValue(
    new RegExp(draft.slice(0, 60).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
  );
  expect(desk.stripe.requests).toEqual([]);
});

test('each sample ticket has a customer or a named state, and its verdict is read whole', async ({
  desk,
}) => {
  const inbox = await desk.trySample();
  await inbox.getByRole('button', { name: 'Billing', exact: true }).click();
  const panel = await desk.panel();
  const root = panel.locator('[data-state]');
  const tickets = inbox.getByRole('navigation').getByRole('button');
  const count = await tickets.count();
  expect(count).toBeGreaterThan(12);
  for (let each = 0; each < count; each += 1) {
    const before = await root.getAttribute('data-ticket');
    await tickets.nth(each).click();
    if (each > 0) await expect(root).not.toHaveAttribute('data-ticket', before ?? '');
    await expect(root).toHaveAttribute('data-state', /^(found|several_customers|not_found)$/);
    await expect(panel.getByRole('button', { name: 'Show all' })).toHaveCount(0);
  }
});
