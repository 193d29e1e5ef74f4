import { recordPanel } from '../browser/panel-record';
import { expect, test } from './desk-test';

test('a slow answer about the first ticket never shows beside the second', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const release = desk.holdStripe(
    ({ query }) => query.email?.includes('maria@keller.example') ?? false,
  );
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'looking_up');
  const first = await root.getAttribute('data-ticket');
  const seen = await recordPanel(panel);

  await desk.gmail.openTicketOf('Greg Oduya');
  await expect(root).toHaveAttribute('data-state', 'found');
  await expect(root).not.toHaveAttribute('data-ticket', first ?? '');
  release();
  await desk.gmail.openTicketOf('Camille Roussel');
  await expect(root).toHaveAttribute('data-state', 'found');
  await expect(panel.getByText('Camille Roussel').first()).toBeVisible();

  for (const { ticket, text } of await seen()) {
    if (ticket !== first) expect(text).not.toContain('Maria');
    if (ticket !== first) expect(text).not.toContain('maria@keller.example');
  }
});

test('switching there and back shows the right customer each time', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state="found"]');
  for (const name of ['Greg Oduya', 'Maria Keller', 'Camille Roussel', 'Maria Keller']) {
    await desk.gmail.openTicketOf(name);
    await expect(root.getByText(name).first()).toBeVisible();
  }
});

test('back in the list of the inbox, the panel shows no customer', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const root = panel.locator('[data-state]');
  await expect(root).toHaveAttribute('data-state', 'found');
  await desk.gmail.openInbox();
  await expect(root).toHaveAttribute('data-state', 'no_ticket');
  await expect(panel.getByText('maria@keller.example')).toHaveCount(0);
});
