import { expect, test } from '@playwright/test';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import { sampleTickets } from '../../lib/inbox/sample/tickets';
import { FirefoxInbox } from '../browser/firefox-inbox';
import { SIMULATED_INBOXES } from '../inboxes/simulated-inboxes';

const TEXT = 'Hi Maria,\n\nthank you. <b>It is seen to.</b>\nAll of it.\n\nAda';

for (const inbox of SIMULATED_INBOXES) {
  test(`${inbox.name} in Firefox: the sender is read, and a reply goes in as text`, async () => {
    const [ticket] = sampleTickets(Math.floor(Date.now() / 1000)) as [SampleTicket];
    const firefox = await FirefoxInbox.open(inbox, ticket);
    try {
      const { sender } = await firefox.conversation();
      expect(sender).toMatchObject({ person: { email: ticket.from.email } });
      const outcome = await firefox.insert({ text: TEXT, as: 'reply', to: ticket.from.email });
      expect(outcome).toEqual({ kind: 'inserted' });
      const texts = await firefox.editorTexts();
      expect(texts.map(words).join(' ')).toContain(words(TEXT));
      expect(Number(await firefox.page.$eval('body', (body) => body.dataset.sent ?? 0))).toBe(0);
    } finally {
      await firefox.close();
    }
  });
}

/** The words alone: each editor has lines of its own. */
function words(text: string): string {
  return text.replace(/[\s\uFEFF]+/g, ' ').trim();
}
