import { expect, test } from './desk-test';

test('a reply template is edited in the options, and the open ticket’s draft is rewritten', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const draft = panel.getByRole('textbox', { name: 'Draft reply' });
  await expect(draft).toHaveValue(/^Hello Maria,/);

  const options = await desk.openOptions();
  await options.getByRole('link', { name: 'Replies' }).click();
  const template = options.getByRole('textbox', { name: /^Template/ });
  await template.fill('Good day {{ first_nmae }},');
  await expect(options.locator('[data-finding="unknown_variable"]')).toContainText('first_name');
  await expect(options.getByRole('button', { name: 'Save the template' })).toBeDisabled();
  await template.fill('Good day{% if first_name %} {{ first_name }}{% endif %},');
  await expect(options.locator('[data-preview]')).toContainText('Good day Maria,');
  await options.getByRole('button', { name: 'Save the template' }).click();
  await expect(options.getByText(/^Saved\./)).toBeVisible();
  await desk.gmail.page.bringToFront();
  await expect(draft).toHaveValue(/^Good day Maria,/);

  // Stopped and started again, the background still knows it.
  await desk.stopBackground();
  await options.bringToFront();
  await options.reload();
  await expect(options.getByRole('option', { name: /changed by you/ })).toHaveCount(1);
  await options.getByRole('button', { name: 'Back to the built-in one' }).click();
  await expect(options.getByText(/^The built-in template is in use/)).toBeVisible();
  await desk.gmail.page.bringToFront();
  await expect(draft).toHaveValue(/^Hello Maria,/);
});

test('everything in the panel is reached with the Tab key, and Ctrl+Enter inserts the draft', async ({
  desk,
}) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const draft = panel.getByRole('textbox', { name: 'Draft reply' });
  await expect(draft).toHaveValue(/Maria/);
  const toReach = await panel
    .locator('a[href], button:not([disabled]), input, select, textarea, summary')
    .filter({ visible: true })
    .count();

  await panel.locator('body').press('Tab');
  const reached = new Set<string>();
  const unseen: string[] = [];
  for (let press = 0; press < toReach * 2; press += 1) {
    const at = await panel.evaluate(() => {
      const focused = document.activeElement;
      if (!focused || focused === document.body) return null;
      const all = [...document.querySelectorAll('*')];
      const { outlineStyle } = getComputedStyle(focused);
      return { id: `${all.indexOf(focused)}`, seen: outlineStyle !== 'none' };
    });
    if (at) {
      reached.add(at.id);
      if (!at.seen) unseen.push(at.id);
    }
    await panel.keyboard.press('Tab');
  }
  expect(reached.size).toBe(toReach);
  expect(unseen).toEqual([]);

  await draft.fill('Hello Maria, this is by key.');
  await draft.press('Control+Enter');
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  expect(await desk.gmail.replyText()).toContain('this is by key');
  expect(await desk.gmail.sentMessages()).toBe(0);
});
