import { describe, expect, it } from 'vitest';
import { insertByKey } from '../../lib/desk/insert-by-key';
import { aDesk } from '../build/a-desk';
import { aConversation } from '../build/ticket';

const person = { name: 'Maria Keller', email: 'maria@keller.example' };
const ticket = aConversation({ sender: { kind: 'one', person } });

async function pressed(windowId: number, isOpen: boolean) {
  const { desk, pushed, openPanel } = await aDesk();
  if (isOpen) await openPanel();
  await desk.opened(1, ticket, true);
  const told: number[] = [];
  const before = pushed.length;
  await insertByKey(windowId, desk, (tabId) => told.push(tabId));
  return { told, said: pushed.slice(before) };
}

describe('the key that inserts the reply', () => {
  it('reaches the panel of that window, with the ticket in front', async () => {
    const { told, said } = await pressed(1, true);
    expect(said).toMatchObject([
      { insertReply: true, view: { state: 'found', ticket: { ticketId: ticket.ticketId } } },
    ]);
    expect(told).toEqual([]);
  });

  it('inserts nothing where no panel is open, and the toolbar says so', async () => {
    const { told, said } = await pressed(1, false);
    expect(said).toEqual([]);
    expect(told).toEqual([1]);
  });

  it('does not reach the panel of another window', async () => {
    const { told, said } = await pressed(2, true);
    expect(said).toEqual([]);
    expect(told).toEqual([1]);
  });

  it('is not pressed again by what is shown next', async () => {
    const { desk, pushed, openPanel } = await aDesk();
    await openPanel();
    await desk.opened(1, ticket, true);
    await insertByKey(1, desk, () => undefined);
    await desk.resume();
    expect(pushed.filter(({ insertReply }) => insertReply)).toHaveLength(1);
    expect(pushed.at(-1)?.insertReply).toBeUndefined();
  });
});
