import type { Reading } from '../../billing/reading';
import { effectiveEnd } from '../../billing/subscription-life';
import type { Decision } from '../../triage/decision';
import { draftScope, subscriptionsOf } from '../draft-scope';
import { standing } from '../facts/refund-facts';

/** Words that state something as done, and whether Stripe shows it. */
interface Claim {
  words: RegExp;
  shown(reading: Reading, decision: Decision): boolean;
}

const NOT = String.raw`(?<!\b(?:not|never|nothing|no|nor|cannot|can't|if|until|once|unless|whether|when|be|being|get|should|to|or|soon as)\s(?:\w+\s)?)`;
const DONE = String.raw`(?:have|has|had|'ve|was|were|is|are|been|just|now|already|we|i|successfully)\s(?:\w+ly\s|just\s|already\s|now\s)?`;

function claim(participles: string, shown: Claim['shown']): Claim {
  return { words: new RegExp(`${NOT}\\b${DONE}(?:${participles})\\b`, 'giu'), shown };
}

const CLAIMS: Claim[] = [
  claim('refunded|reimbursed|returned|credited|paid back|sent back', refundExists),
  {
    words: new RegExp(
      `${NOT}\\b(?:issued|processed|made|sent|initiated|started|completed|arranged)\\b[^.\\n]{0,24}\\brefund|${NOT}\\brefund\\b[^.\\n]{0,40}\\b(?:was|has been|is|been)\\s(?:already\\s|now\\s)?(?:issued|processed|made|sent|initiated|started|completed|done|on (?:its|the) way)`,
      'giu',
    ),
    shown: refundExists,
  },
  claim('cancell?ed|ended|stopped|terminated|set to end', endIsShown),
  {
    words: new RegExp(`${NOT}\\bcancell?ation is (?:in place|recorded|done|complete)`, 'giu'),
    shown: endIsShown,
  },
  // Nothing in a reading tells who changed these, so a reply may not claim it.
  claim('resumed|reactivated|restored|voided|waived|upgraded|downgraded|un-?paused', () => false),
];

const PROMISES =
  /\b(?:(?:we|i)(?:'ll| will| shall| am going to| are going to)|you(?:'ll| will| are going to))\s[^.\n]{0,40}\b(?:refund(?:ed)?|money back|reimburse[ds]?|reimbursement|compensat\w+)\b|\bwill be (?:refunded|reimbursed|credited)\b|\b(?:we|i) (?:promise|guarantee)\b|\bguaranteed?\b/giu;

/** The words of a text that say something was done which Stripe does not show. */
export function unshownClaims(text: string, reading: Reading, decision: Decision): string[] {
  return CLAIMS.flatMap(({ words, shown }) =>
    shown(reading, decision) ? [] : [...text.matchAll(words)].map(([excerpt]) => excerpt),
  );
}

/** The words of a text that promise money. */
export function promisesIn(text: string): string[] {
  return [...text.matchAll(PROMISES)].map(([excerpt]) => excerpt);
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
