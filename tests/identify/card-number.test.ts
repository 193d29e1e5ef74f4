import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cardNumbersIn, maskCardNumbers } from '../../lib/identify/card-number';
import { withoutCardNumbers } from '../../lib/identify/without-card-numbers';
import { anyCardNumber } from '../build/any-card-number';
import { aConversation } from '../build/model';

describe('masking card numbers', () => {
  it.each([
    ['4242 4242 4242 4242', '••••'],
    ['Visa 4242-4242-4242-4242, 11/29', 'Visa ••••, 11/29'],
    ['4242424242424242 and 5555 5555 5555 4444', '•••• and ••••'],
    ['4242 4242 4242 4242 5555 5555 5555 4444', '•••• ••••'],
    ['3782 822463 10005', '••••'],
    ['４２４２ ４２４２ ４２４２ ４２４２', '••••'],
    ['4242,4242,4242,4242', '••••'],
    ['4242|4242|4242|4242', '••••'],
    ['4242:4242:4242:4242', '••••'],
    ['4242+4242+4242+4242', '••••'],
    ['4242*4242*4242*4242', '••••'],
    ['4242~4242~4242~4242', '••••'],
    ['4242ー4242ー4242ー4242', '••••'],
    ['4242    4242     4242      4242', '••••'],
    ['4242 -- 4242 -- 4242 -- 4242', '••••'],
    ['4242&nbsp;4242&nbsp;4242&nbsp;4242', '••••'],
    ['4242\n> 4242\n> 4242\n>> 4242', '••••'],
    ['٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢', '••••'],
    ['४२४२ ४२४२ ४२४२ ४२४२', '••••'],
    ['+49 30 1234567, 18:30', '+49 30 1234567, 18:30'],
    ['12, 29.00, 4242: 2026-11-12 09:30', '12, 29.00, 4242: 2026-11-12 09:30'],
    ['4242 4242 4242 4241', '4242 4242 4242 4241'],
    ['Reference 74987506313000012345678', 'Reference 74987506313000012345678'],
    ['2026-11-12 29.00 4242', '2026-11-12 29.00 4242'],
    ['No numbers ½', 'No numbers ½'],
  ])('%s', (text, masked) => expect(maskCardNumbers(text)).toBe(masked));

  it('takes its time in proportion to the text', () => {
    const started = performance.now();
    for (const piece of ['4242 ', '1 -- ', '&nbsp;', '4\n> ', ' '])
      maskCardNumbers(piece.repeat(5_000));
    expect(performance.now() - started).toBeLessThan(3_000);
  });

  it('leaves none behind', () => {
    fc.assert(
      fc.property(anyCardNumber, anyCardNumber, fc.string(), (one, other, between) => {
        expect(cardNumbersIn(maskCardNumbers(`${one} ${between} ${other}`))).toEqual([]);
      }),
    );
  });
});

describe('a conversation', () => {
  it('is the same one where nobody pasted a card number', () => {
    const conversation = aConversation();
    expect(withoutCardNumbers(conversation)).toBe(conversation);
  });

  it('has no name where the name holds one, also among those to pick from', () => {
    const person = { name: '4242 4242 4242 4242', email: 'a@one.example' };
    const one = withoutCardNumbers(aConversation({ sender: { kind: 'one', person } }));
    expect(one.sender).toEqual({ kind: 'one', person: { ...person, name: null } });
    const several = { kind: 'ambiguous', candidates: [person], because: 'several' } as const;
    const { sender } = withoutCardNumbers(
      aConversation({ sender: { ...several, candidates: [person] } }),
    );
    expect(sender).toMatchObject({ candidates: [{ name: null, email: 'a@one.example' }] });
  });
});
