import { expect, it } from 'vitest';
import { alsoKnown } from '../../lib/identify/also-known';
import { withoutCardNumbers } from '../../lib/identify/without-card-numbers';
import type { Sender } from '../../lib/inbox/conversation';
import { aConversation } from '../build/ticket';

const ana: Sender = { kind: 'one', person: { name: 'Ana', email: 'Ana@np.example' } };
const keeping = (otherAddresses: string[], sender: Sender = ana) =>
  aConversation({ sender, otherAddresses });

it.each<[string, string[], string | null, string[]]>([
  [
    'other addresses',
    ['ana@home.example', 'a@shop.example'],
    null,
    ['ana@home.example', 'a@shop.example'],
  ],
  ['not the sender’s', ['ana@NP.example', 'ana@home.example'], null, ['ana@home.example']],
  ['not who was looked up', ['ana@home.example'], 'Ana@home.example', []],
  ['each once', ['ana@home.example', 'ANA@home.example'], null, ['ana@home.example']],
  ['no empty one', ['', ' '], null, []],
])('%s', (_, kept, lookedUp, shown) => {
  expect(alsoKnown(keeping(kept), lookedUp)).toEqual(shown);
});

it('not those that the operator picks from anyway', () => {
  const candidates = [{ name: null, email: 'ana@home.example' }];
  const sender: Sender = { kind: 'ambiguous', candidates, because: 'several' };
  const kept = ['ana@home.example', 'ana@work.example'];
  expect(alsoKnown(keeping(kept, sender), null)).toEqual(['ana@work.example']);
});

it('a few of very many', () => {
  const kept = Array.from({ length: 50 }, (_, at) => `ana${at}@np.example`);
  expect(alsoKnown(keeping(kept), null)).toHaveLength(8);
});

it('none that holds a card number', () => {
  const kept = [`${'4242'.repeat(4)}@np.example`, 'ana@home.example'];
  expect(withoutCardNumbers(keeping(kept)).otherAddresses).toEqual(['ana@home.example']);
});
