import { describe, expect, it } from 'vitest';
import { englishIn } from './english-in-chinese';
import { factsFor, type Say } from './say-marked';
import { sentencesIn, wordsOf } from './sentences-in';

const english = new Map(sentencesIn(wordsOf('en')));

/** Every Chinese text; of a function, all that it says. */
const texts = sentencesIn(wordsOf('zh-CN')).flatMap(([path, said]) => {
  if (typeof said === 'string') return [[path, said] as const];
  const facts = factsFor(path, english.get(path) as Say);
  return facts.map((each) => [path, String(said(...each))] as const);
});

it('is found where it stands', () => {
  expect(englishIn('panel.x', '在 Stripe 中打开')).toEqual([]);
  expect(englishIn('panel.x', 'Open in Stripe')).toEqual(['Open', 'in']);
});

describe('the Chinese words', () => {
  it('are many', () => expect(texts.length).toBeGreaterThan(700));

  it('hold no English that is no name', () => {
    const found = texts.flatMap(([path, text]) => {
      const words = englishIn(path, text);
      return words.length > 0 ? [`${path}: ${words.join(' ')} in ${text}`] : [];
    });
    expect(found).toEqual([]);
  });

  it('use the punctuation of Chinese', () => {
    const half = /\p{Script=Han}\s*[,;:?!]|[,;:?!]\s*\p{Script=Han}|\p{Script=Han}\.(?!\w)/u;
    expect(texts.filter(([, text]) => half.test(text)).map(([path]) => path)).toEqual([]);
  });
});
