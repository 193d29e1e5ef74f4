import { expect, test } from './desk-test';

test('the language chosen in the options is spoken at once, on every page', async ({ desk }) => {
  const inbox = await desk.trySample();
  await inbox.getByRole('button', { name: 'Billing', exact: true }).click();
  const panel = await desk.panel();
  await expect(panel.getByRole('button', { name: 'Insert reply', exact: true })).toBeVisible();
  const ticket = await panel.locator('[data-state]').getAttribute('data-ticket');

  const options = await desk.openOptions();
  await options.getByRole('combobox', { name: 'Language' }).selectOption('zh-CN');
  await options.getByRole('button', { name: 'Save settings' }).click();
  await expect(options.getByText('已保存。')).toBeVisible();
  await expect(options).toHaveTitle('Billside: 连接 Stripe');
  await expect(inbox.getByRole('heading', { level: 1 })).toHaveText('示例收件箱');

  await inbox.bringToFront();
  await expect(panel.locator('html')).toHaveAttribute('lang', 'zh-CN');
  await expect(panel.locator('[data-ticket]')).toHaveAttribute('data-ticket', ticket ?? '');
  await panel.getByRole('button', { name: '插入回复', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: '已插入' })).toBeVisible();
  expect(desk.stripe.requests).toEqual([]);
});
