import { expect, test } from './desk-test';

test('the draft goes into the reply; signature and quote stay as they were', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await expect(panel.locator('[data-state]')).toHaveAttribute('data-state', 'found');
  const draft = await panel.getByRole('textbox', { name: 'Draft reply' }).inputValue();
  expect(draft.length).toBeGreaterThan(100);

  await desk.gmail.openReplyWithQuote();
  const before = await desk.gmail.replyParts();
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();

  const after = await desk.gmail.replyParts();
  expect(words(after.text)).toContain(words(draft));
  expect(after.signature).toBe(before.signature);
  expect(after.signature).not.toBe('');
  expect(after.quote).toBe(before.quote);
  expect(after.quote).not.toBe('');
  expect(await desk.gmail.sentMessages()).toBe(0);
});

test('the reply is opened where none was open', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  const draft = await panel.getByRole('textbox', { name: 'Draft reply' }).inputValue();
  expect(words(await desk.gmail.replyText())).toContain(words(draft));
});

test('what the operator edited is what is inserted', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const text = 'Hi Maria,\n\nthank you for telling us. <b>It is seen to.</b>\n\nAda';
  await panel.getByRole('textbox', { name: 'Draft reply' }).fill(text);
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  expect(words(await desk.gmail.replyText())).toContain(words(text));
  await expect(desk.gmail.editor.locator('b')).toHaveCount(0);
});

test('the portal link goes into the reply', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  await panel.getByRole('button', { name: 'Insert portal link', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  const reply = await desk.gmail.replyText();
  const links = reply.match(/https:\/\/\S+/g) ?? [];
  expect(links).toHaveLength(1);
  const link = new URL(links[0] ?? '');
  expect(link.hostname).toBe('billing.stripe.com');
  expect(link.pathname).toMatch(/^\/p\/login\//);
  expect(link.searchParams.get('prefilled_email')).toBe('maria@keller.example');
});

test('the handoff is copied as text and as JSON', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Maria Keller');
  const panel = await desk.openPanelFromChip();
  const text = await desk.copiedHandoff(panel, 'Copy as text');
  for (const heading of [
    'CUSTOMER',
    'BILLING STATE',
    'DECISION',
    'ACTION TAKEN',
    'FOLLOW-UP',
    'PRODUCT GAP',
  ]) {
    expect(text).toMatch(new RegExp(`^${heading}$`, 'm'));
  }
  const json = JSON.parse(await desk.copiedHandoff(panel, 'Copy as JSON'));
  expect(json).toMatchObject({
    schema: 'billside.handoff/v1',
    mode: 'test',
    ticket: { inbox: 'gmail' },
    customer: { email: 'maria@keller.example' },
    decision: { bucket: 'duplicate_subscription' },
  });
});

/** The words alone: Gmail's editor has lines of its own. */
function words(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
