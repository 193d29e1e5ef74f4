import { expect, it } from 'vitest';
import { insertIntoTicket } from '../../lib/desk/insert-into-ticket';
import { answerOperator, type OperatorWorld } from '../../lib/desk/operator-requests';
import { aDesk } from '../build/a-desk';
import { aConversation } from '../build/ticket';

const MARIA = 'maria@keller.example';
const STRANGER = 'somebody@else.example';

it('another address that the inbox keeps shows its customer, and opens nothing for who wrote', async () => {
  const { desk, openPanel, pushed } = await aDesk();
  await openPanel();
  const person = { name: null, email: STRANGER };
  const otherAddresses = [MARIA];
  const sender = { kind: 'one', person } as const;
  const shown = aConversation({ inbox: 'zendesk', ticketId: 't1', sender, otherAddresses });
  await desk.opened(1, shown, true);
  expect(pushed.at(-1)?.view).toMatchObject({
    state: 'not_found',
    ticket: { alsoKnown: [MARIA] },
  });

  const search = { type: 'search', windowId: 1, ticketId: 't1', query: MARIA } as const;
  await answerOperator({ ...search, source: 'kept_by_inbox' }, { desk } as OperatorWorld);
  const { view } = pushed.at(-1) ?? {};
  expect(view).toMatchObject({
    state: 'found',
    ticket: { alsoKnown: [] },
    case: { reading: { match: 'kept_by_inbox' } },
  });
  const ask = { draft: desk.draftIn(1), askPage: () => Promise.reject(new Error('asked')) };
  const reply = { ticketId: 't1', text: 'Hello', as: 'reply' } as const;
  expect(await insertIntoTicket(desk.ticketIn(1), reply, ask)).toEqual({
    kind: 'identity_not_verified',
  });
});
