import { expect, it } from 'vitest';
import { addressKey } from '../../lib/inbox/email-address';

it.each([
  [' Maria@Keller.Example ', 'maria@keller.example'],
  ['o’neil+b@x.co', 'o’neil+b@x.co'],
  ['ı@x.example', 'ı@x.example'],
  // U+212A, the Kelvin sign: lowering it by Unicode's rule would make it a plain k.
  ['\u212Aate@x.example', '\u212Aate@x.example'],
  ['maria', null],
  ['maria@keller', null],
  ['Maria <maria@keller.example>', null],
  ['a@b@c.example', null],
  ['', null],
])('%j compares as %j', (text, key) => {
  expect(addressKey(text)).toBe(key);
});
