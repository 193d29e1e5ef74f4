import type { Reading } from '../../billing/reading';
import type { Decision } from '../../triage/decision';
import type { LintWords } from './lint-words';
import { sentenceAround } from './sentence-around';
import { endIsShown, refundIsShown } from './shown-in-stripe';

/** The words of a text that say something was done which Stripe does not show. */
export function unshownClaims(
  text: string,
  words: LintWords,
  reading: Reading,
  decision: Decision,
): string[] {
  return [
    ...foundIn(text, words.refunded)
      .filter(({ index }) => !refundIsShown(sentenceAround(text, index), reading, decision))
      .map(([excerpt]) => excerpt),
    ...(endIsShown(reading, decision) ? [] : wordsIn(text, words.ended)),
    // Nothing in a reading tells who changed these, so a reply may not claim it.
    ...wordsIn(text, words.neverShown),
  ];
}

/** What the patterns find in a text. */
export function wordsIn(text: string, patterns: RegExp[]): string[] {
  return foundIn(text, patterns).map(([excerpt]) => excerpt);
}

function foundIn(text: string, patterns: RegExp[]): RegExpExecArray[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)]);
}
