import { expect, test } from './desk-test';

test('after the browser stopped the background, the panel shows the same ticket and what was confirmed', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  const choice = panel.getByRole('combobox', { name: 'Change the classification' });
  await choice.selectOption('product_failure');
  const verdict = panel.locator('[data-bucket]');
  await expect(verdict).toHaveAttribute('data-bucket', 'product_failure');
  const asked = desk.stripe.requests.length;

  await desk.stopBackground();
  // Only a background that lives again can answer this.
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  await expect(root).toHaveAttribute('data-state', 'found');
  await expect(verdict).toHaveAttribute('data-bucket', 'product_failure');
  expect(desk.stripe.requests.length).toBe(asked);
});

test('when another page takes the tab, no customer stays beside it', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  await desk.gmail.page.goto('about:blank');
  await expect(root).toHaveAttribute('data-state', 'no_ticket');
  await expect(panel.getByText('maria@keller.example')).toHaveCount(0);
});

test('locking wipes what was read; unlocking reads it anew', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  await panel.getByRole('button', { name: 'Lock', exact: true }).click();
  await expect(root).toHaveAttribute('data-state', 'locked');
  expect(await desk.storedText(panel)).not.toContain('maria@keller.example');
  await panel.getByRole('button', { name: 'Unlock', exact: true }).click();
  await expect(root).toHaveAttribute('data-state', 'found');
});
