import { expect, test } from './desk-test';

test('the reply is in the customer’s language, and in another one on request', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Camille Roussel');
  const panel = await desk.openPanelFromChip();
  const draft = panel.getByRole('textbox', { name: 'Draft reply' });
  const language = panel.getByRole('combobox', { name: 'Language of the reply' });
  await expect(draft).toHaveValue(/^Bonjour Camille,.*27,00 €/s);
  await expect(language).toHaveValue('fr');
  await expect(draft).toHaveAttribute('lang', 'fr');

  await language.selectOption('de');
  await expect(draft).toHaveValue(/^Guten Tag Camille,.*27,00 €/s);
  await panel.getByRole('button', { name: 'Insert reply', exact: true }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Inserted' })).toBeVisible();
  expect(await desk.gmail.replyText()).toContain('Guten Tag Camille,');

  // It was chosen for that ticket alone, and is kept for it where the browser stopped the background.
  await desk.stopBackground();
  await desk.gmail.openTicketOf('Maria Keller');
  await expect(draft).toHaveValue(/^Hello Maria,/);
  await expect(language).toHaveValue('en');
});

test('an edit stays with its language', async ({ desk }) => {
  await desk.connectWithKey();
  await desk.gmail.openTicketOf('Camille Roussel');
  const panel = await desk.openPanelFromChip();
  const draft = panel.getByRole('textbox', { name: 'Draft reply' });
  const language = panel.getByRole('combobox', { name: 'Language of the reply' });
  await expect(draft).toHaveValue(/^Bonjour Camille,/);
  await draft.fill('Bonjour Camille, je regarde cela tout de suite.');
  await language.selectOption('es');
  await expect(draft).toHaveValue(/^Hola, Camille:/);
  await language.selectOption('fr');
  await expect(draft).toHaveValue('Bonjour Camille, je regarde cela tout de suite.');
});
