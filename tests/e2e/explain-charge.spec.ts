import { expect, test } from './desk-test';

test('a change of plan is explained day by day, and the explanation goes into the reply', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Noah Bergström');
  const panel = await desk.openPanelFromChip();
  const draft = panel.getByRole('textbox', { name: 'Draft reply' });
  await expect(draft).toHaveValue(/minus the unused \d+ days of Starter/);

  const invoice = panel.locator('[data-invoice]').filter({ hasText: '$40.33' }).first();
  await invoice.getByRole('button', { name: /^Explain/ }).click();
  await expect(invoice).toContainText(/\d+ of \d+ days of Pro/);
  await expect(invoice).toContainText(/minus the unused \d+ days of Starter/);
  await invoice.getByRole('button', { name: /^Insert explanation/ }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  const reply = await desk.gmail.replyText();
  expect(reply).toMatch(/days of Pro/);
  expect(reply).toContain('$40.33');
  expect(reply).not.toMatch(/\b(?:in|il|sub|ch)_[A-Za-z0-9]{6,}/);
});
