import { type OperatorWords, operatorWords } from '../../lib/words/languages';
import type { OperatorLanguage } from '../../lib/words/operator-language';

type Sentence = string | ((...facts: unknown[]) => unknown);

/** Everything that a language says whatever the case; sentences about a case have tests of their own. */
export function wordsOf(language: OperatorLanguage): object {
  const {
    language: _,
    formats: _formats,
    decision: _decision,
    handoff,
    ...words
  }: OperatorWords = operatorWords(language, 'en-GB', 'UTC');
  return { ...words, handoff: handoff.words };
}

/** Every text, and every function that makes one, by its path: `panel.header.asOf`. */
export function sentencesIn(words: object, path = ''): [path: string, sentence: Sentence][] {
  return Object.entries(words).flatMap(([key, value]): [string, Sentence][] => {
    const own = path ? `${path}.${key}` : key;
    if (typeof value === 'string' || typeof value === 'function') return [[own, value]];
    return value === null ? [] : sentencesIn(value, own);
  });
}
