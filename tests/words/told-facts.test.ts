import { describe, expect, it } from 'vitest';
import { factsFor, marksIn, type Say } from './say-marked';
import { sentencesIn, wordsOf } from './sentences-in';

const chinese = new Map(sentencesIn(wordsOf('zh-CN')));
const functions = sentencesIn(wordsOf('en')).flatMap(([path, say]) =>
  typeof say === 'function' ? [[path, say as Say] as const] : [],
);

describe('a sentence with facts in it', () => {
  it('is one of many', () => expect(functions.length).toBeGreaterThan(150));

  it.each(functions)('%s tells the same facts in both languages', (path, english) => {
    for (const facts of factsFor(path, english)) {
      const told = String(english(...facts));
      const inChinese = String((chinese.get(path) as Say)(...facts));
      expect(marksIn(inChinese), inChinese).toEqual(marksIn(told));
      expect(`${told} ${inChinese}`).not.toMatch(/undefined|NaN|\[object/);
    }
  });
});
