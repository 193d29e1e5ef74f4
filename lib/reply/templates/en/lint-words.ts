import type { LintWords } from '../../lint/lint-words';

/** A character of the same sentence; the point of "$29.00" ends none. */
const IN_SENTENCE = String.raw`(?:[^.!?;:\n]|(?<=\d)[.:](?=\d))`;

const NOT = String.raw`(?<!\b(?:not|never|nothing|no|nor|any|cannot|can't|if|until|once|unless|whether|when|be|being|get|should|to|or|soon as)\s(?:\w+\s)?)`;
const CONDITION = String.raw`(?<!\b(?:if|when|once|until|unless|whether|as soon as)\b[^.,;:?!\n]{0,40})`;
/** Of the same clause: "The payment was refunded, is that right?" claims it all the same. */
const ASKED = String.raw`(?!(?:[^.,!?;:\n]|(?<=\d)[.,]){0,90}\?)`;
const UNREAL = `${CONDITION}${NOT}`;
const DONE = String.raw`(?:have|has|had|'ve|’ve|was|were|is|are|been|just|now|already|we|i|successfully)\s(?:\w+ly\s|just\s|already\s|now\s)?`;

/** What may stand between a deed and its object: no negation, and nothing that only asks. */
const BETWEEN = without(
  'not|never|nor|no|until|if|whether|when|request|question|enquiry|note|sure',
);
/** After "I will": what is looked into or told is not promised. */
const PLAINLY = without(
  String.raw`not|never|no|nor|whether|if|when|how|why|about|check\w*|look\w*|ask|find|see|tell|let|know|review\w*|write|explain|examine|confirm|consider|discuss|pass|forward|decide|clarify|investigate|request|need|have to`,
);
const WILL = `(?:'ll|’ll| will| shall| am going to| are going to|'m going to|'re going to|’m going to|’re going to)`;
const REFUND = String.raw`refunds?(?!\s(?:request|polic|question|form|terms|page|status)\w*)`;
const MADE =
  'issued|processed|made|sent|initiated|started|completed|arranged|submitted|approved|transferred';
const MONEY_BACK = String.raw`refund(?:ed|s)?|money back|back (?:the|your) (?:money|payment)|reimburse[ds]?|reimbursement|compensat\w+|credit (?:you|your|the|it)`;
const GIFT = 'free (?:month|week|year|period|of charge)|discount|voucher|coupon';

function without(words: string): string {
  return String.raw`(?:(?!\b(?:${words})\b)${IN_SENTENCE})`;
}

function phrase(words: string): RegExp {
  return new RegExp(`${UNREAL}\\b(?:${words})\\b${ASKED}`, 'giu');
}

function done(participles: string): RegExp {
  return phrase(`${DONE}(?:${participles})`);
}

/** English words of deeds, promises and reasons. */
export const lintWords: LintWords = {
  refunded: [
    done('refunded|reimbursed|returned|credited|paid back|sent back|reversed'),
    done(
      String.raw`(?:sent|paid|given|gave|transferred|put)\s(?!you\sback\sto\b)${BETWEEN}{0,40}?\bback`,
    ),
    phrase(`(?:${MADE})\\b${BETWEEN}{0,40}?\\b${REFUND}`),
    phrase(
      String.raw`${REFUND}\b${BETWEEN}{0,60}?\b(?:was|were|has been|have been|is|are|been)\s(?:\w+ly\s|already\s|now\s)?(?:${MADE}|done|on (?:its|the) way|coming|under ?way|being (?:${MADE}))`,
    ),
    phrase(String.raw`${REFUND}\b${BETWEEN}{0,60}?\b(?:went|gone)\s(?:through|out)`),
    new RegExp(
      `${UNREAL}\\b${REFUND} (?:of ${BETWEEN}{1,20}? )?(?:${MADE}|done)\\b(?=\\s*(?:[.!,\\n]|$))`,
      'giu',
    ),
    phrase(
      String.raw`(?:money|amount|payment|sum)\b${BETWEEN}{0,24}?\s(?:is|are|was)\s(?:already\s|now\s)?(?:on (?:its|the) way (?:back|to you)|back (?:on|in|with))`,
    ),
    /(?<=(?:^|[.!?\n])\s{0,3})refunded\b/giu,
  ],
  ended: [
    done('cancell?ed|ended|stopped|terminated|set to end'),
    phrase('cancell?ation is (?:in place|recorded|done|complete)'),
    phrase(String.raw`(?:subscription|plan|membership)\b${BETWEEN}{0,30}?\bis no longer active`),
    /(?<=(?:^|[.!?\n])\s{0,3})cancell?ed (?:your|it|the)\b/giu,
  ],
  neverShown: [
    done('resumed|reactivated|restored|voided|waived|upgraded|downgraded|un-?paused|extended'),
    done(
      '(?:moved|switched|changed|transferred) (?:you|your (?:plan|subscription|account|card|email))',
    ),
    done('updated your (?:card|plan|subscription|billing|payment)'),
    done(`(?:applied|added|granted|given)\\b${BETWEEN}{0,30}?\\b(?:${GIFT}|credit)`),
    done(String.raw`(?:removed|added)\b${BETWEEN}{0,24}?\bseats?`),
  ],
  promises: [
    new RegExp(
      `(?<!\\bwhether\\b[^.,;:?!\\n]{0,40})\\b(?:we|i|you)${WILL}\\s${PLAINLY}{0,60}?\\b(?:${MONEY_BACK}|${GIFT})\\b${ASKED}`,
      'giu',
    ),
    new RegExp(
      `\\b(?:we|i|you)${WILL}\\s${PLAINLY}{0,40}?(?:[$€£¥]\\s?\\d|\\b(?:amount|sum)\\b)${PLAINLY}{0,30}?\\bback\\b(?! to you)${ASKED}`,
      'giu',
    ),
    new RegExp(
      `\\b(?:we|i)${WILL}\\b${without('not|never')}{1,80}?\\band (?:then |will )?(?:refund|reimburse|credit) (?:you|it|the|your|this|that)\\b`,
      'giu',
    ),
    phrase('will be (?:\\w+ly )?(?:refunded|reimbursed|credited)'),
    phrase(
      String.raw`(?:refund|reimbursement|money)\b${BETWEEN}{0,40}?\bwill be (?:\w+ly )?(?:${MADE}|paid|returned|on its way|with you)`,
    ),
    phrase(`expect\\b${BETWEEN}{0,30}?\\b(?:refund|reimbursement|money)`),
    phrase(
      String.raw`consider (?:it|this|that|your \w+|the \w+) (?:as )?(?:refunded|credited|done|cancell?ed)`,
    ),
    /\byou(?: will not| won['’]t| will never| will no longer)(?: be)? (?:charged|billed)\b(?:\s(?:any more|anymore|again))?(?!\s(?:\w+\s)?(?:after|once|if|when|as|until|unless|twice|for)\b)/giu,
    /\b(?:this|it|that)(?: will not| won['’]t| will never) happen again\b/giu,
    /\b(?:is|are) on us\b|\bgesture of goodwill\b/giu,
    /\b(?:we|i) (?:promise|guarantee)\b/giu,
    new RegExp(`${NOT}(?<!money.back )\\bguaranteed?\\b`, 'giu'),
  ],
  secret: [
    /\b(?:lost|stolen|fraud\w*|pick[- ]?up|blacklist\w*|block(?:ed|s)?|block ?list\w*|radar|risk\w*|suspicious)\b/giu,
  ],
};
