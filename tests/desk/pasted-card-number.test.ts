import { expect, it } from 'vitest';
import { aDesk } from '../build/a-desk';
import { aConversation } from '../build/ticket';

const NUMBER = '4242 4242 4242 4242';

function pasted(language: string | null = null) {
  return aConversation({
    sender: { kind: 'one', person: { name: `Maria ${NUMBER}`, email: 'maria@keller.example' } },
    subject: `Charged twice on ${NUMBER}`,
    message: `My card is ${NUMBER}, please refund me.`,
    earlierMessage: `It is ${NUMBER}`,
    language,
  });
}

it('a pasted card number is shown, stored and sent nowhere, and warned of as long as the ticket is open', async () => {
  const { desk, store, sandbox, pushed, openPanel } = await aDesk();
  await openPanel();
  await desk.opened(1, pasted(), true);
  await desk.noted(1);
  await desk.opened(1, pasted('en'), true);
  await desk.clear();
  expect(sandbox.requests.length).toBeGreaterThan(0);
  const all = JSON.stringify([pushed, await store.readAll(), sandbox.requests]);
  expect(/(?:4242[\s+]*(?:%20)?){4}/.test(all)).toBe(false);
  const labels = pushed.flatMap(({ view }) =>
    'ticket' in view && view.ticket ? [view.ticket] : [],
  );
  expect(labels.length).toBeGreaterThan(2);
  for (const { holdsCardNumber } of labels) expect(holdsCardNumber).toBe(true);
});

it('nothing is warned of beside another ticket', async () => {
  const { desk, pushed, openPanel } = await aDesk();
  await openPanel();
  await desk.opened(1, pasted(), true);
  await desk.opened(1, aConversation({ ticketId: 'another' }), true);
  expect(pushed.at(-1)?.view).toMatchObject({ ticket: { holdsCardNumber: false } });
});
