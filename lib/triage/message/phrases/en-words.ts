/**
 * The English words of billing mail, each list in one place, misspelt as they are misspelt. A list is the source of a
 * pattern: `one` and `near` put lists together.
 */
const list = (words: string) => `(?:${words})`;

const R = String.raw;

/** No, with and without its apostrophe. */
const NOT = list(
  R`not|never|cannot|no longer|(?:do|does|did|is|are|was|were|has|have|had|ca|wo|would|could|should|ai)n ?'?t`,
);

export const WORDS = {
  not: NOT,
  /** What somebody asks with: a wish, a request, a question of how. */
  ask: list(
    R`want(?:ed)?(?= to)|wants|want|wanna|need|would like|'d like|like to|wish|prefer|rather|please|pls|plz|kindly|can|could|would|how|where|possible|help|trying|able|decided|ready|time to|let me|let us|grateful|appreciate|request|option|way`,
  ),
  cancel: list(
    R`can?cel+(?:l?ing)?|canel(?:ing)?|cancle|canceling|cansel|cencel|cacel|cnacel|cancal|terminate|terminating|discontinue|discontinuing|unsubscribe|unsubscribing|unsub|opt out|deactivate`,
  ),
  /** Ends a thing that is named after it. */
  end: list(
    R`end|stop|quit|close|delete|erase|disable|drop|leave|kill|axe|ditch|scrap|exit|finish|turn off|switch off|get rid of|get out of|give up|shut (?:down|off)|wind (?:up|down)|withdraw from|opt out of|part with|wrap up|not (?:renew|extend|prolong)|ending|stopping|closing|deleting`,
  ),
  cancelled: list(
    R`can?cel+ed|cancled|canselled|terminated|discontinued|unsubscribed|unsubbed|deactivated|deleted|closed|ended|stopped|quit|opted out|gave notice|given notice|got rid of`,
  ),
  cancellation: list(
    R`can?cell?ation|cancell?ing|termination|request to cancel|scheduled (?:end|cancel\w*)`,
  ),
  subscription: list(
    R`su[bs]*c?[rs]i[bp]?[a-z]*ti?o?ns?|subs?|plans?|acc?ou?nts?|memberships?|contracts?|agreement|trial|licen[cs]es?|package|auto[- ]?(?:renew\w*|pay\w*|bill\w*)|renewals?|recurring (?:payments?|billing|charges?)|monthly (?:payments?|charges?|fees?)|profile`,
  ),
  payments: list(
    R`payments?|charges?|charging|billing|debits?|withdrawals?|transactions?|fees?|invoicing`,
  ),
  tool: list(R`tool|service|app|product|software|platform|program|site|system|thing`),
  charged: list(
    R`charged|charges?|charging|billed|billing|bill|bills|debited|debits?|deducted|invoiced|taken|took|takes?|taking|paid|pay|pays|payments?|withdr[ae]wn?|withdrawal|transactions?|went through|went out|gone out|go out|came out|hit my|pulled`,
  ),
  card: list(
    R`(?:debit |credit |bank )?cards?|visa|master ?card|amex|american express|paypal|iban|sepa|direct debit|apple pay|google pay|payment (?:method|details|info\w*|data|option|source)s?|billing (?:info\w*|details)|bank (?:details|account)|cc`,
  ),
  twice: list(
    R`twice|two times|2 times|2x|x2|x 2|double|doubly|doubled|(?:a |the |for a )?second time|once more|dupl?icat\w*|dup|duped|dupe|(?:three|3|several|multiple) times|triple|thrice|3x|two in a row`,
  ),
  fail: list(
    R`fail\w*|declin\w*|den(?:ied|ies|y)|reject\w*|refus\w*|block\w*|bounced?|unsuccessful|error\w*|problem\w*|issues?|trouble|stuck|${NOT} (?:be |being |been )?(?:accept\w*|successful|process\w*|go\w* thr\w+|work\w*|complet\w*|clear\w*|succeed\w*|get thr\w+|collect\w*|tak(?:e|ing)\b)`,
  ),
  invoice: list(
    R`invoices?|invoic\w*|invioces?|receipts?|reciepts?|recipts?|receits?|faktura|proof of (?:payment|purchase)|billing (?:statement|history|records?)|payment (?:history|records?|confirmations?)|copies of (?:every|all|our|my|the) bills?|tax documents?`,
  ),
  refund: list(
    R`refunds?|refunded|refunding|refnd|refun|reund|refound|re-fund|reimburse\w*|repay|repayment|money[- ]back|chargeback`,
  ),
  sum: list(
    R`money|cash|amount|sum|payment|fee|charge|cost|price|it all|everything|total|[$€£]\s?\d[\d.,]*|\d[\d.,]* ?(?:[$€£]|usd|eur|gbp|dollars?|bucks|euros?|pounds)`,
  ),
  returned: list(
    R`returned|refunded|reimbursed|repaid|credited|reversed|sent back|paid back|given back|put back|transferred back|back`,
  ),
  /** A page on which something is bought. */
  checkout: list(
    R`check ?-?out(?: page| session)?|order (?:page|form)|payment (?:page|form|screen|window|link)|sign[- ]?up(?: page| form)?|purchase(?: page)?|pay (?:page|button)|buy(?:ing)? page|cart|basket|order`,
  ),
  pageTrouble: list(
    R`load\w*|froze\w*|freez\w*|hangs?|hanging|hung|crash\w*|blank|stuck|expired?|timed out|timeout|nothing happen\w*|spin\w*|error\w*|fail\w*|disappear\w*|closed|interrupted|${NOT} (?:\w+ )?(?:finish|complet|work|load|open|get past|proceed|respond)\w*|died|went (?:down|off|blank|away)|reload\w*|kick\w* me|no longer valid|broke\w*`,
  ),
  buy: list(
    R`buy|buying|purchas\w+|subscrib\w+|sign(?:ing)? up|signup|order(?:ing)?|checking out|check out|upgrade|get (?:pro|premium|the plan)`,
  ),
  /** Who or what promised a feature. */
  promiser: list(
    R`you(?:r)?(?: web ?sites?| page| site| ad| ads| team| people| guys| docs?| colleague| rep)?|u|web ?site|site|landing page|pricing page|features? (?:list|page)|sales(?: ?\w+)?|rep|demo|webinar|ads?|advert\w*|brochure|comparison(?: table)?|plan page|marketing|description|they|it`,
  ),
  plan: list(
    R`plans?|tiers?|package|level|version|pro|business|starter|basic|free|team|premium|plus|enterprise|standard|growth|annual|annually|yearly|monthly|quarterly|year(?:ly)? (?:plan|billing)|per year`,
  ),
  seats: list(
    R`seats?|licen[cs]es?|users?|members?|people|persons|colleagues?|co-?workers?|teammates?|employees?|accounts? (?:for|per) (?:each|every)|guests?|heads?|admins?|collaborators?|freelancers?|contractors?|staff`,
  ),
} as const;

/** Both of them in one sentence, either first, at most `gap` characters between. */
export function near(a: string, b: string, gap = 40): RegExp {
  return new RegExp(
    `(?<![a-z])${a}(?![a-z]).{0,${gap}}(?<![a-z])${b}(?![a-z])|(?<![a-z])${b}(?![a-z]).{0,${gap}}(?<![a-z])${a}(?![a-z])`,
  );
}

/**
 * One after the other, at most `gap` characters between. Not called `then`: a module that exports a `then` is taken
 * for a promise, and an awaited import of it never ends.
 */
export function inTurn(a: string, b: string, gap = 40): RegExp {
  return new RegExp(`(?<![a-z])${a}(?![a-z]).{0,${gap}}(?<![a-z])${b}(?![a-z])`);
}

/** Parts that follow each other directly, as words of their own. */
export function words(...parts: string[]): RegExp {
  return new RegExp(`(?<![a-z])${parts.join('')}(?![a-z])`);
}

/** Apostrophes are often left out: every pattern is read with and without them in "don't" and "I've". */
export function withoutApostrophes(pattern: RegExp): RegExp {
  const source = pattern.source.replace(/(?<=[a-z])n't/g, "n'?t").replace(/'ve\b/g, "'?ve");
  return source === pattern.source ? pattern : new RegExp(source, pattern.flags);
}
