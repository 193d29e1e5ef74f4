import { WORDS as W, words } from './en-words';
import type { Phrases } from './phrases';

const REFUND_ASIDE = `(?:${W.refund})`;

/** How often; said of a charge that comes ("you bill me twice every month") it is a complaint. */
const AS_OFTEN = '(?:twice|two times) (?:a|per|each|every)';
const BEING_CHARGED =
  '(?:charged|billed|debited|invoiced|(?:charge|charging|bill|billing|debit|debiting|invoice) (?:me|us|my card|our card)|(?:i|we|i am|we are) (?:pay|paying))';

/** Money words that ask for none: a policy, a condition, a thing already done. */
export const englishNoCharges = {
  refund: [
    words(
      `(?:${W.not}|no|without|rather than|instead of|don'?t) (?:\\w+ ){0,5}${REFUND_ASIDE}(?!.*(?:arriv|receiv|got|why|yet))`,
    ),
    words(
      `${REFUND_ASIDE} (?:policy|policies|terms|conditions|rules|window|period|process|guarantee terms)`,
    ),
    words(
      `(?:do|does|would) (?:you|u|acme|your company) (?:\\w+ )?(?:offer|give|do|issue|have|provide|allow|grant|accept) (?:\\w+ ){0,3}${REFUND_ASIDE}(?! (?:me|us|my))`,
    ),
    words(
      `(?:are|is|how (?:do|does)) (?:\\w+ ){0,2}${REFUND_ASIDE} (?:possible|available|allowed|offered|granted|work|works|handled)`,
    ),
    words(
      `(?:got|received|arrived|thanks? (?:you )?for|appreciate) (?:\\w+ ){0,4}${REFUND_ASIDE}|${REFUND_ASIDE} (?:has |have |just |is )?(?:arrived|received|came through|came in|landed|showed up)`,
    ),
    words(`(?:reverse|undo|revert) (?:my|the|our) (?:\\w+ )?${W.cancellation}|reverse[- ]charge`),
    words('(?:why|did|have|had) (?:you|u) (?:\\w+ )?refund(?:ed)?'),
    words(
      `(?:would have|could have|was going to|thought about|before i) (?:\\w+ ){0,4}${REFUND_ASIDE}`,
    ),
    words(
      `(?:or|otherwise|unless|if\\b.{0,60},?) (?:i|we)(?:'?ll| will| shall|'?m going to) (?:\\w+ ){0,4}(?:refund|money back|chargeback)`,
    ),
  ],
  charged_twice: [
    words(
      `(?:${W.not}|never) (?:\\w+ ){0,4}(?:charged?|billed?|paid|pay) (?:\\w+ ){0,2}(?:twice|double|two times)`,
    ),
    words('again and again'),
    words(`(?:think|thought|thinking) twice|twice (?:as|the)`),
    words(`(?<!${BEING_CHARGED}(?: \\S+)? )${AS_OFTEN}|${AS_OFTEN} (?:year|quarter)`),
    words(
      `(?:want|like|love|prefer|wish|please|possible|able|option|offer|let|allow|customers|should (?:i|we)|how (?:to|do (?:i|we)))\\b.{0,40}${AS_OFTEN}`,
    ),
    words(
      `(?:afraid|worried|fear|scared|avoid|so that|make sure|without|prevent|risk)\\b.{0,40}(?:twice|double|two times|second time)`,
    ),
    words(
      `(?:would|will|could|might|may|can|if) (?:i|we|it|that|you) (?:\\w+ ){0,4}(?:twice|double|two times)`,
    ),
    words(
      `(?:price|cost|bill|amount|fee|invoice|rate)s? (?:\\w+ ){0,3}doubled|double (?:the|what|as)`,
    ),
    words(
      `(?:\\d|two|three|several|multiple|different) (?:\\w+ ){0,2}(?:cards|attempts|tries|browsers|devices)`,
    ),
  ],
  charged_after_cancel: [
    words(
      `(?:check ?out|window|tab|browser|page|laptop|order|cart|app)\\b.{0,20}(?:closed|stopped|ended|deleted)|(?:closed|stopped) (?:the |my )?(?:window|tab|browser|page|laptop|app|checkout)|stopped working|trial (?:period )?(?:has |had )?ended|(?:ended|closed) up`,
    ),
    words(
      `(?:(?:want|need|like|get|please|wish|to be|be) |have (?=it|this|that|them|my|our|the))(?:(?:it|this|that|them|everything|(?:my|our|the) \\w+) )?(?:to be )?${W.cancelled}`,
    ),
    words(
      `if (?:i|we|it)\\b.{0,40}${W.cancelled}|(?:renew\\w*|payment|card|charge|transaction)\\b.{0,20}(?:was|got|is|been) (?:declined|cancel\\w+)`,
    ),
    words(`(?:where|when|how long|waiting)\\b.{0,60}refund`),
  ],
  where_is_refund: [
    words(
      `(?:where|how) (?:do|can|to|could|should|would) (?:i|we|you) (?:\\w+ ){0,3}(?:get|ask|request|apply|claim|file|submit)\\w* (?:\\w+ ){0,4}${W.refund}`,
    ),
    words(
      `${W.refund} (?:has |have |just |already )?(?:arrived|came through|landed|received)(?! yet)(?!.*\\?)`,
    ),
  ],
  unknown_charge: [
    words(
      `(?:${W.not}) (?:\\w+ ){0,2}(?:know|remember|recall|understand|aware) (?:how|where|if|whether|that|my (?:password|login)|about (?:the )?(?:renew\\w*|auto\\w*))`,
    ),
    words(`renew\\w*|trial`),
    words(
      `(?:fraud|spam) (?:filter|folder|check|alert|prevention)|bank (?:thinks|flagged|suspect\\w*|blocked)`,
    ),
  ],
  unwanted_renewal: [
    words(
      `(?:want|like|would|need|how|can) (?:\\w+ ){0,4}renew (?:my|our|the) (?:expired|lapsed|old)`,
    ),
  ],
  explain_amount: [
    words(`(?:why|how come)\\b.{0,30}(?:${W.card}) (?:\\w+ ){0,2}(?:${W.fail})`),
    words(`(?:why|how come)\\b.{0,80}(?:${W.cancelled})`),
  ],
} satisfies Phrases['except'];
