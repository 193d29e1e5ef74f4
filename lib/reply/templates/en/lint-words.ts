import type { LintWords } from '../../lint/lint-words';

const NOT = String.raw`(?<!\b(?:not|never|nothing|no|nor|cannot|can't|if|until|once|unless|whether|when|be|being|get|should|to|or|soon as)\s(?:\w+\s)?)`;
const CONDITION = String.raw`(?<!\b(?:if|when|once|until|unless|whether|as soon as)\b[^.,;:?!\n]{0,40})`;
const DONE = String.raw`(?:have|has|had|'ve|was|were|is|are|been|just|now|already|we|i|successfully)\s(?:\w+ly\s|just\s|already\s|now\s)?`;

function done(participles: string): RegExp {
  return new RegExp(`${CONDITION}${NOT}\\b${DONE}(?:${participles})\\b`, 'giu');
}

/** English words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    done('refunded|reimbursed|returned|credited|paid back|sent back'),
    new RegExp(
      `${NOT}\\b(?:issued|processed|made|sent|initiated|started|completed|arranged)\\b[^.\\n]{0,24}\\brefund`,
      'giu',
    ),
    new RegExp(
      `${NOT}\\brefund\\b[^.\\n]{0,40}\\b(?:was|has been|is|been)\\s(?:already\\s|now\\s)?(?:issued|processed|made|sent|initiated|started|completed|done|on (?:its|the) way)`,
      'giu',
    ),
  ],
  ended: [
    done('cancell?ed|ended|stopped|terminated|set to end'),
    new RegExp(`${NOT}\\bcancell?ation is (?:in place|recorded|done|complete)`, 'giu'),
  ],
  neverShown: [done('resumed|reactivated|restored|voided|waived|upgraded|downgraded|un-?paused')],
  promises: [
    /\b(?:(?:we|i)(?:'ll| will| shall| am going to| are going to)|you(?:'ll| will| are going to))\s[^.\n]{0,40}\b(?:refund(?:ed)?|money back|reimburse[ds]?|reimbursement|compensat\w+)\b/giu,
    /\bwill be (?:refunded|reimbursed|credited)\b/giu,
    /\b(?:we|i) (?:promise|guarantee)\b/giu,
    /\bguaranteed?\b/giu,
  ],
  secret: [
    /\b(?:lost|stolen|fraud\w*|pick[- ]?up|blacklist\w*|block(?:ed|s)?|block ?list\w*|radar|risk\w*|suspicious)\b/giu,
  ],
};
