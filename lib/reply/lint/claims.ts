import type { Reading } from '../../billing/reading';
import { effectiveEnd } from '../../billing/subscription-life';
import type { Decision } from '../../triage/decision';
import { draftScope, subscriptionsOf } from '../draft-scope';
import { standing } from '../facts/refund-facts';
import type { LintWords } from './lint-words';

/** The words of a text that say something was done which Stripe does not show. */
export function unshownClaims(
  text: string,
  words: LintWords,
  reading: Reading,
  decision: Decision,
): string[] {
  return [
    ...(refundExists(reading, decision) ? [] : wordsIn(text, words.refunded)),
    ...(endIsShown(reading, decision) ? [] : wordsIn(text, words.ended)),
    // Nothing in a reading tells who changed these, so a reply may not claim it.
    ...wordsIn(text, words.neverShown),
  ];
}

/** What the patterns find in a text. */
export function wordsIn(text: string, patterns: RegExp[]): string[] {
  return patterns.flatMap((pattern) => [...text.matchAll(pattern)].map(([excerpt]) => excerpt));
}

function refundExists(reading: Reading, decision: Decision): boolean {
  return draftScope(reading, decision).some(({ charges }) =>
    charges.some(({ refunds, amountRefunded }) => amountRefunded > 0 || refunds.some(standing)),
  );
}

function endIsShown(reading: Reading, decision: Decision): boolean {
  return draftScope(reading, decision)
    .flatMap(subscriptionsOf)
    .some(
      (subscription) =>
        effectiveEnd(subscription) !== null ||
        subscription.cancelAtPeriodEnd ||
        subscription.status === 'incomplete_expired' ||
        subscription.status === 'canceled',
    );
}
