import type { Page } from '@playwright/test';
import { seedObjects } from '../../lib/stripe/sandbox/seed/seed-objects';
import type { OperatorDesk } from '../browser/operator-desk';
import { expect, test } from './desk-test';

/** Writes, but is no customer. */
const STRANGER = 'Tessa Bloom';

async function panelOf(desk: OperatorDesk, sender: string): Promise<Page> {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf(sender);
  return desk.openPanelFromChip();
}

async function lookUp(panel: Page, what: string): Promise<void> {
  const search = panel.getByRole('search').getByRole('textbox');
  await search.fill(what);
  await search.press('Enter');
}

test('who is not found by address is found by what the customer can tell', async ({ desk }) => {
  const { customers, invoices } = seedObjects(Math.floor(Date.now() / 1000));
  const maria = customers.find((each) => 'email' in each && each.email === 'maria@keller.example');
  const number = invoices.find((each) => each.customer === maria?.id)?.number ?? '';
  const panel = await panelOf(desk, STRANGER);
  const root = panel.locator('[data-state]');
  const customer = panel.locator('[data-customer]');
  await expect(root).toHaveAttribute('data-state', 'not_found');

  await lookUp(panel, number);
  await expect(customer).toHaveAttribute('data-customer', maria?.id ?? '');
  await expect(customer).toHaveAttribute('data-match', 'typed_by_operator');
  await expect(panel.locator('[data-found-by="number"]')).toContainText(number);
  // Typed is not proven: nothing that opens without a login until the person was verified.
  await expect(panel.getByRole('checkbox', { name: 'I verified this person' })).toBeVisible();

  await panel.getByRole('button', { name: 'Search', exact: true }).click();
  await lookUp(panel, 'Maria Keller');
  await expect(panel.locator('[data-found-by="text"]')).toBeVisible();
  await expect(customer).toHaveAttribute('data-customer', maria?.id ?? '');
});

test('a whole card number is refused, and not sent', async ({ desk }) => {
  const panel = await panelOf(desk, STRANGER);
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'not_found');
  const before = desk.stripe.requests.length;
  await lookUp(panel, '4242 4242 4242 4242');
  await expect(panel.getByRole('alert')).toContainText('never a whole card number');
  expect(desk.stripe.requests).toHaveLength(before);
});

test('a ticket opened again costs no request', async ({ desk }) => {
  const panel = await panelOf(desk, 'Maria Keller');
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  await expect(panel.getByText('just read')).toBeVisible();
  await desk.gmail.openTicketOf('Greg Oduya');
  await expect(panel.getByText('Greg Oduya').first()).toBeVisible();
  await expect(root).toHaveAttribute('data-state', 'found');
  // To the end: the third trip is still on its way when the case is first shown.
  await expect(panel.getByText('just read')).toBeVisible();
  const before = desk.stripe.requests.length;
  await desk.gmail.openTicketOf('Maria Keller');
  await expect(panel.getByText('Maria Keller').first()).toBeVisible();
  await expect(panel.getByText('cached', { exact: true })).toBeVisible();
  expect(desk.stripe.requests).toHaveLength(before);
});

test('where Stripe asks to slow down, the panel says so, waits and goes on', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  // Three times: the panel needs a moment to open, and the waits grow.
  const paths = /\/customers$/;
  desk.stripe.setFault({ kind: 'rate_limit', reason: 'endpoint-rate', times: 3, paths });
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-notice="slowed"]')).toHaveAttribute(
    'data-reason',
    'endpoint-rate',
  );
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  await expect(panel.locator('[data-notice="slowed"]')).toHaveCount(0);
});

test('a computer whose clock is a day off is told, and Stripe’s time is taken', async ({
  desk,
}) => {
  desk.stripe.setClockAhead(2 * 86_400 + 3_600);
  const panel = await panelOf(desk, 'Maria Keller');
  await expect(panel.locator('[data-notice="clock"]')).toContainText('two days behind Stripe’s');
});

test('a list that failed leaves what else was read, and no decision', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  desk.stripe.setFault({ kind: 'server_error', paths: /\/invoices$/ });
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'stripe_error');
  await expect(panel.locator('[data-partial] [data-customer^="cus_"]')).toBeVisible();
  await expect(panel.locator('[data-bucket]')).toHaveCount(0);
  desk.stripe.setFault(null);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(root).toHaveAttribute('data-state', 'found');
});

test('a refresh that fails keeps what was read', async ({ desk }) => {
  const panel = await panelOf(desk, 'Maria Keller');
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  desk.stripe.setFault({ kind: 'dropped' });
  await panel.getByRole('button', { name: 'Refresh' }).click();
  await expect(panel.locator('[data-notice="refresh-failed"]')).toBeVisible();
  await expect(root).toHaveAttribute('data-state', 'found');
  desk.stripe.setFault(null);
  await panel.getByRole('button', { name: 'Try again' }).click();
  await expect(panel.locator('[data-notice="refresh-failed"]')).toHaveCount(0);
});
