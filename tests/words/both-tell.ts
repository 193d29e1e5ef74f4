import { expect } from 'vitest';
import { englishIn } from './english-in-chinese';
import { marksIn } from './say-marked';

/** One sentence in both languages: the same facts in it, and no English in the Chinese one. */
export function bothTell(said: string, inChinese: string) {
  expect(marksIn(inChinese), `${said} ≠ ${inChinese}`).toEqual(marksIn(said));
  expect(englishIn('', inChinese), inChinese).toEqual([]);
  expect(`${said} ${inChinese}`).not.toMatch(/undefined|NaN|null|\[object/);
}
