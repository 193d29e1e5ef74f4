import { expect, test } from '@playwright/test';
import { recordPanel } from '../../browser/panel-record';
import { chipButtons, chipIn } from './chip-in';
import { forEachInbox } from './for-each-inbox';
import { KNOWN_CUSTOMER } from './known-customer';
import { linesOf } from './lines-of';

forEachInbox((desk, inbox) => {
  test('open: the panel shows who wrote, and only while the ticket is open', async () => {
    const { page, panel, root } = desk();
    await desk().openFound('Maria Keller');
    await expect(panel.locator('[data-customer^="cus_"]')).toHaveCount(1);
    await expect(panel.getByText(KNOWN_CUSTOMER).first()).toBeVisible();
    await expect(chipIn(page.page)).toHaveCount(1);

    await page.openList();
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    await expect(root).toHaveAttribute('data-ticket', '');
    const left = await panel.locator('body').innerHTML();
    expect(left).not.toMatch(/maria|keller|cus_/i);
    await expect(chipIn(page.page)).toHaveCount(0);
  });

  test('switch: there and back, and a late answer never beside the other ticket', async () => {
    const { page, panel, root } = desk();
    await desk().openFound('Maria Keller');
    const release = desk().holdStripe('Greg.Oduya@Silverbirch.example');
    const seen = await recordPanel(panel);
    await page.openTicketOf('Greg Oduya');
    await expect(root).toHaveAttribute('data-ticket', desk().idOf('Greg Oduya'));
    await expect(root).toHaveAttribute('data-state', 'looking_up');
    await desk().openFound('Maria Keller');
    release();
    await desk().openFound('Camille Roussel');
    await desk().openFound('Maria Keller');

    const names = ['Maria Keller', 'Greg Oduya', 'Camille Roussel'];
    const shown = await seen();
    expect(new Set(shown.map(({ ticket }) => ticket)).size).toBeGreaterThan(2);
    for (const { ticket, text } of shown) {
      const others = names.filter((name) => desk().idOf(name) !== ticket);
      for (const other of others) expect(text).not.toContain(other);
    }
  });

  if (inbox.troubles.includes('late sender')) {
    test('switch: who wrote comes late, and until then nobody is shown', async () => {
      const { page, panel, root } = desk();
      await desk().freshPage('late sender');
      await page.openTicketOf('Maria Keller');
      await page.release();
      await expect(root).toHaveAttribute('data-state', 'found');
      await page.openTicketOf('Greg Oduya');
      await expect(root).toHaveAttribute('data-ticket', desk().idOf('Greg Oduya'));
      await expect(root).toHaveAttribute('data-state', 'looking_up');
      expect(await panel.locator('body').innerText()).not.toContain('Maria');
      await page.release();
      await expect(root).toHaveAttribute('data-state', 'found');
      await expect(panel.getByText('Greg Oduya').first()).toBeVisible();
    });
  }

  for (const { sender, offered } of inbox.ambiguous) {
    test(`ambiguous: ${sender} shows nobody until the operator says who it is`, async () => {
      const { page, panel, root, stripe } = desk();
      const asked = stripe.requests.length;
      await page.openTicketOf(sender);
      await expect(root).toHaveAttribute('data-state', 'ambiguous_sender');
      expect(await panel.locator('body').innerHTML()).not.toMatch(/cus_|\$\d/);
      expect(stripe.requests.slice(asked)).toEqual([]);

      if (offered === null) {
        const field = panel.getByRole('searchbox').or(panel.getByRole('textbox')).first();
        await field.fill(KNOWN_CUSTOMER);
        await field.press('Enter');
      } else {
        await panel.getByRole('button', { name: offered }).click();
      }
      const isKnown = (offered ?? KNOWN_CUSTOMER) === KNOWN_CUSTOMER;
      await expect(root).toHaveAttribute('data-state', isKnown ? 'found' : 'not_found');
      expect(stripe.requests.length).toBeGreaterThan(asked);
    });
  }

  test('manners: while no ticket is open nothing is told and nothing is kept', async () => {
    const { page, panel, root, tickets } = desk();
    await desk().openFound('Maria Keller');
    await page.openList();
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    const told = await desk().listenToPages();
    await desk().freshPage();
    await page.page.mouse.move(600, 400);
    await page.page.mouse.wheel(0, 300);
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    // The look after this change of the list is over when a ticket that is opened later was told.
    const inList = await told();
    expect(inList.filter(({ conversation }) => conversation)).toEqual([]);
    const kept = await desk().storedText();
    const ofTickets = tickets.flatMap((ticket) => [
      ticket.subject,
      longestLine(ticket.body).slice(0, 50),
      inbox.ticketIdOf(ticket),
    ]);
    expect(ofTickets.filter((words) => kept.includes(words))).toEqual([]);

    await page.openTicketOf('Greg Oduya');
    await expect(root).toHaveAttribute('data-ticket', desk().idOf('Greg Oduya'));
    expect((await told()).filter(({ conversation }) => conversation)).not.toEqual([]);
    await expect(panel.locator('[data-customer^="cus_"]')).toHaveCount(1);
  });

  test('keys typed on the chip reach no shortcut of the page', async () => {
    const { page } = desk();
    await desk().openFound('Maria Keller');
    const before = await page.counters();
    const editors = await page.editor.count();
    const [chip] = await chipButtons(page.page);
    expect(chip?.text).toBe('Billing');
    await chip?.focus();
    for (const key of ['r', 'n', 'e', 'Escape', 'Enter', ' ', 'j']) {
      await page.page.keyboard.press(key);
    }
    expect(await page.counters()).toEqual(before);
    await expect(page.editor).toHaveCount(editors);

    await page.page.locator('body').focus();
    await page.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    await page.page.keyboard.press('j');
    expect((await page.counters()).shortcuts).toBe(before.shortcuts + 1);
  });

  // The last one: it takes the extension from under the page, and the panel with it.
  test('orphan: the chip says to reload the tab, and nothing else happens', async () => {
    const { page } = desk();
    await desk().openFound('Maria Keller');
    await desk().reloadExtension();
    await page.openReply();
    const chips = async () => (await chipButtons(page.page)).map(({ text }) => text);
    await page.editor.pressSequentially('Still here');
    await expect.poll(chips).toEqual(['Reload this tab']);
    await page.openTicketOf('Greg Oduya');
    expect((await chips()).length).toBeLessThanOrEqual(1);
    expect(await linesOf(page.latestBody)).toContain('Greg');
  });
});

function longestLine(text: string): string {
  return text.split('\n').toSorted((a, b) => b.length - a.length)[0] ?? '';
}
