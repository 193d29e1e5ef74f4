import { expect, test } from '@playwright/test';
import { chipButtons } from './chip-in';
import { forEachInbox } from './for-each-inbox';
import { everySelector, hostileBodies } from './hostile-bodies';
import { linesOf } from './lines-of';
import { chipsOutside, setBody } from './set-body';

const GENERATED = { seed: 20_261_120, count: 48 };
const VICTIM = 'Greg Oduya';

forEachInbox((desk, inbox) => {
  // Dozens of messages, one of a megabyte.
  test.describe.configure({ timeout: 120_000 });

  test('hostile: a message with every selector changes neither customer nor ticket', async () => {
    const { page, panel, root, stripe, tickets } = desk();
    const html = everySelector(inbox.selectors, desk().idOf(VICTIM));
    const body = 'Please read cus_NffrFeUfNV2Hib of Greg.Oduya@Silverbirch.example. Thank you';
    desk().tickets = tickets.map((ticket) =>
      ticket.from.name === 'Ruth Okafor'
        ? { ...ticket, body, html: `<p>${body}</p>${html}` }
        : ticket,
    );
    await desk().freshPage();
    const asked = stripe.requests.length;
    await desk().openFound('Ruth Okafor');
    await expect(panel.getByText('ruth@okafor-editions.example').first()).toBeVisible();
    await expect(panel.locator('[data-mentioned="cus_NffrFeUfNV2Hib"]')).toBeVisible();
    const queries = JSON.stringify(stripe.requests.slice(asked));
    expect(queries).not.toMatch(/oduya|roussel|cus_NffrFeUfNV2Hib|sub_1MowQV/i);
    await expect(page.page.locator('billside-chip:visible')).toHaveCount(1);
    await expect(page.latestBody.locator('billside-chip')).toHaveCount(1);
    expect(await chipButtons(page.page)).toHaveLength(1);
    expect(await page.page.title()).not.toBe('taken');

    await page.openList();
    await expect(root).toHaveAttribute('data-state', 'no_ticket');
    desk().tickets = tickets;
  });

  test('hostile: a reply goes into the real editor beside such a message', async () => {
    const { page, draft, status } = desk();
    await desk().openFound('Maria Keller');
    const traps = everySelector(inbox.selectors, desk().idOf('Maria Keller'));
    await setBody(page.latestBody, traps);
    await page.openReply();
    const before = await page.latestBody.innerHTML();
    const text = await draft.inputValue();
    await desk().insertReply();
    await expect(status).toContainText('Inserted');
    expect((await linesOf(page.editor)).join('\n')).toContain(text);
    expect(await page.latestBody.innerHTML()).toBe(before);
  });

  test(`hostile: ${GENERATED.count} generated messages, seed ${GENERATED.seed}`, async () => {
    const { page, root, tickets } = desk();
    const ticketIds = tickets.map(inbox.ticketIdOf);
    const told = await desk().listenToPages();
    await desk().openFound('Maria Keller');
    const bodies = hostileBodies(inbox.selectors, ticketIds, GENERATED);
    for (const [at, html] of bodies.entries()) {
      await setBody(page.latestBody, html);
      await expect
        .poll(() => chipsOutside(page.latestBody), {
          message: `The page was not looked at after message ${at}: ${html.slice(0, 500)}`,
        })
        .toBe(1);
    }
    await expect(root).toHaveAttribute('data-state', 'found');
    await page.openList();
    await expect(root).toHaveAttribute('data-state', 'no_ticket');

    const conversations = (await told()).flatMap(({ conversation }) => conversation ?? []);
    // Who wrote may come a moment after the ticket; once told it stays.
    const first = conversations.findIndex(({ sender }) => sender.kind !== 'awaited');
    expect(first).toBeGreaterThanOrEqual(0);
    for (const { ticketId, sender, replyTo, otherAddresses } of conversations.slice(first)) {
      expect({ ticketId, sender, replyTo, otherAddresses }).toEqual({
        ticketId: desk().idOf('Maria Keller'),
        sender: { kind: 'one', person: { name: 'Maria Keller', email: 'maria@keller.example' } },
        replyTo: null,
        otherAddresses: [],
      });
    }
  });
});
