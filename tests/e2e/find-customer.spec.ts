import { expect, test } from './desk-test';

/** Writes, but is no customer. */
const STRANGER = 'Tessa Bloom';

test('a ticket, a click on the chip, and the panel shows the customer and the decision', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();

  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  await expect(root).toHaveAttribute('data-ticket', /.+/);
  const customer = panel.locator('[data-customer]');
  await expect(customer).toHaveAttribute('data-customer', /^cus_/);
  await expect(customer).toHaveAttribute('data-match', 'sender_is_billing_email');
  const verdict = panel.locator('[data-bucket]');
  await expect(verdict).toHaveAttribute('data-bucket', 'duplicate_subscription');
  await expect(verdict).toHaveAttribute('data-recommended', /.+/);
  await expect(panel.getByText('maria@keller.example').first()).toBeVisible();
  await expect(panel.getByText('TEST', { exact: true })).toBeVisible();
});

test('Stripe is asked for nobody before the click on the chip', async ({ desk }) => {
  await desk.connectWithKey();
  const before = desk.stripe.requests.length;
  await desk.gmail.openTicketOf('Maria Keller');
  await desk.gmail.openTicketOf('Greg Oduya');
  await expect(desk.gmail.chip).toBeVisible();
  expect(desk.stripe.requests.length).toBe(before);

  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  const asked = desk.stripe.requests.slice(before).flatMap(({ query }) => query.email ?? []);
  expect(asked).toContain('greg.oduya@silverbirch.example');
  expect(asked).not.toContain('maria@keller.example');
});

test('an unknown sender gets a screen with what to try next', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf(STRANGER);
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'not_found');
  await expect(panel.locator('[data-customer^="cus_"]')).toHaveCount(0);
  await expect(panel.getByRole('searchbox').or(panel.getByRole('textbox')).first()).toBeVisible();
});

test('without a key the panel says how to connect, and asks nothing', async ({ desk }) => {
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'no_key');
  await expect(panel.getByRole('button').first()).toBeVisible();
  expect(desk.stripe.requests).toEqual([]);
});

test('at the size the panel opens with, what matters is seen without scrolling', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  await panel.setViewportSize({ width: 360, height: 445 });
  for (const element of [
    panel.getByRole('heading', { level: 1 }),
    panel.locator('[data-bucket]'),
    panel.getByText('Maria Keller').first(),
    panel.getByRole('button', { name: 'Insert reply', exact: true }),
    panel.getByRole('button', { name: 'Insert portal link', exact: true }),
  ]) {
    await expect(element).toBeInViewport({ ratio: 1 });
  }
});
