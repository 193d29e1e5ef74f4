import type { Phrases } from './phrases';

/** What English messages say beside the wish. */
export const englishSigns: Phrases['signs'] = {
  seats: [
    /\b(?:seats?|members?|licen[cs]es?|teammates?|colleagues?|co-?workers?|employees|staff|of us|per user|team members|team plan|our team|whole team|users)\b/,
    /\b\w+ and \w+ (?:all |both )?use\b|\ball use\b/,
  ],
  unauthorised: [
    /\bnever (?:\w+ )?(?:used|visited) your\b|\bneither of us (?:has|have|had) an account\b/,
    /\b(?:not|never|didn't|n't) (?:\w+ )?authori[sz]ed?\b|\bunauthori[sz]ed\b|\bfraud|\bstolen\b|\bhacked\b|\bscam\b/,
    /\b(?:someone|somebody) else\b.{0,20}\b(?:used|charged|bought|paid)\b|\b(?:used|charged|bought)\b.{0,40}\bby (?:someone|somebody) else\b/,
    /\bnever (?:signed up|bought|subscribed|agreed|ordered|purchased)\b/,
  ],
  access: [
    /\b(?:cannot|can't|can not|couldn't|could not|unable to|no longer|lost|no|not|don't have|do not have) (?:\w+ ){0,3}(?:access|log ?in|sign in|get in|open)\b/,
    /\b(?:blocked|locked|locked out|deactivated|disabled|downgraded|suspended|restricted)\b/,
    /\bstill (?:\w+ ){0,4}(?:free|basic|locked|limited)\b|\bnot (?:been )?(?:upgraded|activated|unlocked)\b/,
  ],
  paid: [
    /\b(?:i|we)(?:'ve| have)? (?:already |just )?(?:paid|transferred|sent the money|made the payment|purchased|upgraded)\b|^paid\b|\bpaid (?:but|today|yesterday|already)\b/,
  ],
  cancelled: [
    /(?<!\b(?:was|is|has|were|are) (?:my|our|the|this|that) (?:\w+ ){0,2})\b(?:membership|subscription|plan|account|contract)\b.{0,12}\b(?:ended|expired|finished|stopped|ran out)\b.{0,20}\b(?:in|on|last|ago|already|back|months?|weeks?)\b/,
    /\b(?:i've|ive|we've|weve|have|had|already) (?:(?!you|they)\w+ )?(?:cancell?ed|ended|closed|terminated)\b/,
    /(?<!\b(?:was|is|has|were|are) (?:my|our|the|this|that) (?:\w+ ){0,2})\b(?:subscription|plan|account|membership) (?:\w+ )?cancell?ed\b|\b(?:i|we) (?:\w+ )?(?:ended|stopped|closed|terminated) (?:my|our|the) (?:plan|subscription|account|membership)\b/,
    /(?<!\bwhy (?:\w+ ){0,2})\b(?:account|subscription|plan|membership) (?:was|is|has been|got) (?:already )?(?:closed|cancell?ed|ended|terminated)\b/,
    /\b(?:i|we)(?:'ve| have)? (?:\w+ )?cancell?ed\b|\bafter cancell?ing\b|(?<!\b(?:who|(?:have|has|why|did) (?:you|they)) (?:\w+ )?)\bcancell?ed (?:it|one|my|the|last|in|on)\b/,
  ],
  charged: [
    /\bnew (?:payment|charge|debit|bill)\b/,
    /\b(?:came|come|comes|gone|went|go|going) (?:out|off) (?:of )?|\b(?:left|leaving) (?:my|our) (?:account|card|bank)\b|\btake\b.{0,20}\d/,
    /\b(?:charged|charges?|billed|bill|invoice[ds]?|debited|taken|took|payment)\b/,
  ],
  keep_newer: [
    /\bkeep (?:\w+ ){0,3}(?:new|newer|second|later|latest|last)\b|\bcancel (?:\w+ ){0,3}(?:old|older|first|original)\b/,
  ],
  never_worked: [
    /\bnever (?:\w+ )?work(?:ed|s)\b|\b(?:since|from) (?:day one|the (?:start|beginning)|i (?:bought|signed up))\b|\bcould never use\b/,
  ],
  all_invoices: [
    /\ball (?:\w+ ){0,4}(?:invoices|receipts)\b|\b(?:invoices|receipts) (?:for|of|from) (?:all|the (?:whole|last)|20\d\d|this year|last year|the year)\b/,
  ],
  renewed: [
    /\brenew(?:ed|al|s)?\b|\b(?:charged|billed) (?:\w+ ){0,3}(?:for )?(?:another|a new|the next|a second) (?:year|month|term|period)\b|\btrial\b/,
  ],
};
