import { inTurn, near, WORDS as W, words } from './en-words';
import type { Phrases } from './phrases';

const THIS = '(?:this|that|the|these|those|any|it|a|an|your|ur|what|who)';
const KNOW = `(?:${W.not}|no|unable to|dunno|fail to) (?:\\w+ ){0,3}(?:recogni[sz]e|know|remember|recall|identify|place|aware|familiar|understand why|idea)`;
const ME =
  '(?:i|we|my (?:wife|husband|partner|mother|mum|mom|father|dad|son|daughter|boss|company|firm))';
const DID_CANCEL = `(?:^|(?:i|we|my \\w+|it|was|had|have|has|been|is|already|ive|i've|we've|weve|got) )(?:\\w+ ){0,3}${W.cancelled}(?! using| working)`;
const ASKED_END = `(?:asked|told|wrote|written|requested|emailed|instructed|informed|contacted|called|notified|messaged) (?:\\w+ ){0,5}(?:to )?(?:cancel|stop|end|close|terminate|delete|unsubscribe|cancell?ation)`;
const NO_CUSTOMER = `(?:${W.not}|no longer) (?:\\w+ ){0,2}(?:customer|client|member|subscriber|subscribed|user)s?(?= (?:since|for|any ?more|any ?longer|now)|\\b)`;
const RENEWED = `(?:auto[- ]?)?renew(?:ed|al|als|s|ing)?|auto[- ]?renew\\w*|roll(?:ed)? over|extended|prolonged`;

/** English for money: asked back, taken twice, not known, not wanted, not understood. */
export const englishCharges = {
  refund: [
    words(`${W.refund}`),
    inTurn(W.sum, `(?:be |to be |gets? )?${W.returned}`, 30),
    words(
      `(?:get|got|have|give|want|need|send|pay|transfer|return|credit|put|wire|issue) (?:\\w+ ){0,4}(?:${W.sum}) (?:\\w+ ){0,2}back`,
    ),
    words(`(?:get|have|want|claim|like|need) (?:that|it|this|what i paid|the lot) back(?! on)`),
    words(
      `(?:revers\\w*|undo|void|cancel|take back|refund|return) (?:\\w+ ){0,3}(?:charge|payment|transaction|debit|amount|fee)`,
    ),
    words(`(?:return|repay|credit|remit) (?:\\w+ ){0,4}${W.sum}`),
    words(`(?:kindly|please|pls|you|to|can|could) return (?:it|that|the)`),
    words(
      `credit (?:to )?(?:my|our) (?:card|account)|compensat\\w+|money[- ]back guarantee|(?:make|file|open) a chargeback|partial credit`,
    ),
  ],
  charged_twice: [
    near(W.twice, W.charged, 50),
    near(
      W.twice,
      '(?:bought|purchas\\w+|order\\w*|subscri\\w+|sign\\w* up|registered|my (?:card|account|bank)|statement|clicked|pressed)',
      40,
    ),
    words(
      `(?:same|identical|exact) (?:\\w+ ){0,2}(?:thing|amount|sum|charge|payment|month|plan|day|period|subscription|order|invoice)\\b.{0,50}(?:again|twice|second|two|both|double|once more)`,
    ),
    words(
      `(?:two|2|three|3|four|4|both|couple of|pair of|multiple|several) (?:\\w+ ){0,3}(?:charges|payments|debits|transactions|subscriptions|subs|withdrawals|bills|accounts|memberships|plans)`,
    ),
    near(
      '(?:second|extra|another|additional|other) (?:\\w+ ){0,2}(?:charge|payment|debit|transaction|subscription|withdrawal)',
      '(?:same|identical|hour|minutes?|later|only|one|again|both)',
      60,
    ),
    words('pa(?:id|ying|y) (?:for )?(?:the )?(?:both|double|twice|two)'),
  ],
  unknown_charge: [
    near(
      KNOW,
      `(?:charges?|payments?|transactions?|debits?|purchases?|withdrawal|company|name|subscription|this|it|what (?:this|that|it)(?: is|'s)?|${W.sum})`,
      50,
    ),
    words(
      `(?:unknown|unfamiliar|unrecogni[sz]ed|strange|suspicious|unauthori[sz]ed|fraudulent|weird|mysterious|random|mystery|bogus) (?:\\w+ ){0,2}(?:${W.payments}|charge|amount|activity|purchase|use|line|entry|withdrawal)`,
    ),
    words(
      `(?:no|without|n't have|never had|never opened|not have|never created) (?:an? |any )?(?:account|subscription|membership|contract|business|dealings) (?:with|at|from) (?:you|u|acme|your)`,
    ),
    words(
      `(?:never|didn'?t|did not|haven'?t|have not) (?:\\w+ )?(?:sign(?:ed)? up|bought|buy|subscribed?|agreed?|ordered?|purchased?|heard of|authori[sz]ed?|approved?|consent\\w*|registered|made|used|dealt)(?: \\w+){0,4} (?:this|anything|you|your|acme|it|that|for|any|with|charge|payment|purchase|transaction)`,
    ),
    words(
      `${THIS} (?:\\w+ ){0,4}(?:is|was|were|are)(?:n'?t| not) (?:me|mine|my|ours|us|made by|done by|from me|by me)`,
    ),
    words(`who (?:are|r|is) (?:you|u|ya|this|these|acme)`),
    words(
      `(?:wt[fh]|what|whats|what's) (?:\\w+ ){0,5}(?:charge|payment|debit|transaction|withdrawal)\\b(?=.*(?:never|not|n't|nt|no |who|don))`,
    ),
    near(
      "my (?:late )?(?:mother|mum|mom|father|dad|wife|husband|son|daughter|grand\\w+|aunt|uncle|parents?|brother|sister|partner)(?:'s)?",
      "(?:doesn'?t (?:own|use|have)|never (?:used?|had|owned)|no (?:account|computer)|what (?:this|it|that) is|passed away|deceased)",
      120,
    ),
    words(
      `(?:some ?one|some ?body|hacker|thief|thieves) (?:\\w+ ){0,4}(?:used|using|stole|charged|bought|hacked|got|subscribed|purchased|ordered|paid|signed)`,
    ),
    words(`(?:was|is)(?: ?n'?t| not) (?:me|us|mine|ours)`),
    words(
      `(?:card|details|account|identity|number) (?:\\w+ ){0,3}(?:stolen|hacked|compromised|cloned|misused|skimmed)|scam\\w*|fraud\\w*`,
    ),
    near(`(?:${ME} (?:have|has|had) )?no (?:acme )?account(?: with (?:you|u))?`, W.charged, 60),
  ],
  charged_after_cancel: [
    near(DID_CANCEL, `(?:${W.charged}|\\d+ ?[$€£]|[$€£] ?\\d+)`, 90),
    near(
      ASKED_END,
      `(?:charged|billed|debited|deducted|taken|took|taking|payment|charging|billing)`,
      100,
    ),
    near(
      NO_CUSTOMER,
      '(?:charg\\w+|bill\\w*|debit\\w*|tak(?:e|en|ing)|took|payments?|money|invoic\\w*)',
      80,
    ),
    words(
      `(?:still|keep|keeps|kept|continue|continues|continued|continuing) (?:to )?(?:\\w+ ){0,2}(?:charging|billing|taking|debiting|charged|billed|deducting|withdrawing|invoicing|bill(?: me| us)|charge(?: me| us)|take money)`,
    ),
  ],
  unwanted_renewal: [
    words(
      `(?:${W.not}|no|never) (?:\\w+ ){0,4}(?:want|wanted|agree|agreed|ask|asked|intend\\w*|mean|meant|wish\\w*|authori[sz]ed?|approved?|like|know|knew|aware|realise|realize|realised|realized|expect\\w*|request\\w*|need) (?:\\w+ ){0,7}(?:${RENEWED})`,
    ),
    near(
      `(?:${RENEWED})`,
      `(?:without|unexpected\\w*|surpris\\w*|by mistake|by accident|accidentally|${W.not} (?:\\w+ )?(?:want\\w*|ask\\w*|need|agree\\w*|know|notified|informed|told|warned|use)|no (?:notice|warning|reminder|email|e-mail|notification|heads[- ]up)|forgot\\w*|unwanted|unasked)`,
      90,
    ),
    words(
      `(?:meant|forgot\\w*|wanted|planned|planning|intended|supposed|going|was about|failed|remember(?:ed)?) (?:to )?(?:\\w+ )?(?:cancel|unsubscribe|turn it off|turn off|end it|stop it)`,
    ),
    near(
      '(?:free |test )?trial(?: period| month)?',
      '(?:charged|billed|turned|converted|became|rolled|switched|ended and|without|forgot\\w*|paid (?:sub|plan|membership|version))',
      60,
    ),
    words(
      `(?:charged|billed|took|taken|paid|debited|payment|money)\\b.{0,40}(?:another|a (?:new|whole|full|second|further)|the (?:next|whole|full)|one more) (?:year|term|12 months|twelve months|annual)`,
    ),
  ],
  explain_amount: [
    words(
      `(?:coupon|discount|promo\\w*|voucher|code|deal|offer|special price|student price|black friday)\\b.{0,50}(?:${W.not} (?:\\w+ ){0,3}(?:appl\\w+|work\\w*|used|taken|deducted|show\\w*|there|counted|honou?red)|missing|gone|ignored|full price|disappeared)`,
    ),
    words(
      '(?:break ?down|itemi[sz]ed?|detailed list|details) of (?:\\w+ ){0,3}(?:charges?|invoice|bill|costs?|total|amount|fees?|payment)|breakdown',
    ),
    words(
      "what(?:'?s| is| are| was| were)? (?:\\w+ ){0,4}(?:extra|additional|added|other) (?:\\w+ ){0,2}(?:\\d[\\d.,]*|[$€£]\\d[\\d.,]*|charge|fee|amount|cost)",
    ),
    words(
      `(?:more|less|higher|lower|different|bigger|much) (?:\\w+ ){0,3}(?:than|then|from|this month|this time|now|as usual|compared)`,
    ),
    words(
      `(?:price|cost|bill|fee|amount|charge|invoice|total|rate|payment)s? (?:\\w+ ){0,4}(?:went up|gone up|goes up|jumped|doubled|tripled|rose|risen|raised|changed|differ\\w*|increased?|higher|so (?:high|much|expensive)|too (?:high|much))`,
    ),
    words(
      `(?:${W.not}) (?:\\w+ ){0,2}(?:understand|get|follow|figure out|make sense of|see why) (?:\\w+ ){0,4}(?:bill|invoice|charges?|amount|total|price|fees?|payment|lines?|why)`,
    ),
    words(
      `(?:how|where) (?:\\w+ ){0,4}(?:calculated?|come up with|arrive at|get to|comes? from|came from|computed?|made up|add up)`,
    ),
    words(
      `(?:was|was it|used to be|was only|from|cost) [$€£]?\\d[\\d.,]* (?:\\w+ ){0,4}(?:now|today|to) (?:\\w+ )?(?:its |it's |is )?[$€£]?\\d`,
    ),
    words(
      `(?:why|how come)\\b.{0,60}(?:euros?|dollars?|pounds|currency|usd|eur|gbp|vat|tax|fees?|prorat\\w*|pro rata)`,
    ),
    words(
      `last (?:month|year|time|bill|invoice) (?:\\w+ ){0,3}[$€£]?\\d[\\d.,]*.{0,25}(?:this|now)`,
    ),
    words(`prorat\\w*|pro[- ]rata|(?:unused|remaining) time (?:on|of)|proration`),
    words(
      `(?:wrong|incorrect|not the right|unexpected) (?:amount|price|sum|total|rate|charge|bill)|over ?-?charged|overbilled|(?:charged|billed|paid|cost\\w*) (?:me |us )?(?:\\w+ )?(?:too much|wrong\\w*|incorrectly|more)`,
    ),
  ],
  where_is_refund: [
    near(
      `(?:my |the |our |your |a |any )?${W.refund}`,
      `(?:where(?:'?s| is)?|any news|news|update|status|waiting|wait|how long|when (?:will|does|do|can|should|is)|been (?:processed|issued|sent|done)|processed yet|arriv\\w*|reach\\w*|landed|come through|on its way|take to|take for|track\\w*|trace|arn|chas\\w+)`,
      60,
    ),
    near(
      `(?:promised|said|told|confirmed|agreed|assured|announced|approved|issued|wrote)`,
      `(?:${W.refund}|money|sum|amount|pay (?:\\w+ )?back|paid back|return\\w*)\\b.{0,60}(?:when|where|${W.not}|nothing|still|yet|waiting|so far|got)`,
      50,
    ),
    near(
      `(?:${W.not}|nothing|never|no sign|yet to|still no|where'?s?(?: is)?|waiting (?:for|on)|no) (?:\\w+ ){0,4}`,
      `(?:my|the|our|your|any)? ?(?:${W.refund}|money back|repayment|returned money)(?: (?:yet|arriv\\w*|receiv\\w*|here|so far|came|come|credited|seen|showing))`,
      30,
    ),
    words(
      `${W.refund} (?:\\w+ ){0,3}${W.not} (?:\\w+ )?(?:there|here|on my|in my|showing|visible|come|through)`,
    ),
    words(
      `(?:any (?:news|update)|update on|status of|waiting|what happened to)\\b.{0,50}(?:send|sending|sent|pay|paying|paid|give|giving|transfer) (?:\\w+ ){0,2}back`,
    ),
    words(`(?:waiting|wait) (?:for|on) (?:\\w+ ){0,3}(?:money|refund|cash|repayment)`),
    words(
      `(?:you|u|colleague|they|support|\\w+) (?:\\w+ ){0,2}refunded (?:me|us|it|the \\w+)\\b.{0,60}(?:nothing|${W.not}|where|when|still|yet)`,
    ),
    words(
      `(?:sum|amount|money|it) (?:\\w+ ){0,3}(?:has |have |had |did |is )?${W.not} (?:\\w+ )?(?:reach\\w*|arriv\\w*|land\\w*|been (?:credited|returned|refunded)|credited|shown up|show up|come back|appear\\w*)`,
    ),
  ],
  next_payment: [
    words(
      `(?:will|do|am|are|would|shall|do) (?:i|we) (?:\\w+ ){0,2}(?:charged|billed|pay|debited) (?:\\w+ ){0,3}(?:on|in|next|when|at|how|at the end)`,
    ),
    words(
      `(?:when|what day|which day|what date|what time|until when|till when|how long)\\b.{0,50}(?:next|renew\\w*|due|trial|paid|expires?|runs? out|charged|billed|debited|taken|valid|ends?|payment)`,
    ),
    words(
      `(?:how much|what|what'?s|which amount)\\b.{0,40}(?:next|upcoming|following|coming) (?:\\w+ )?(?:month|year|invoice|bill|payment|charge|renewal|time|cycle|period)`,
    ),
    words(
      `(?:next|upcoming|following|coming|future) (?:payment|invoice|bill|charge|renewal|debit|billing)`,
    ),
    words(`(?:billing|payment|renewal|due|charge|invoice) (?:date|day|cycle)`),
    words(`(?:what|which) (?:day|date)\\b.{0,40}(?:take|charge|bill|pay|debit|money)`),
    words(
      `(?:paid (?:up )?(?:until|till|through)|how much (?:will|would) (?:\\w+ ){0,4}(?:taken|charged|billed|be)|going to be (?:taken|charged|billed|debited))`,
    ),
  ],
} satisfies Phrases['intents'];
