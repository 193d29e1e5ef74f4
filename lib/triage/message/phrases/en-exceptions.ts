import type { Phrases } from './phrases';

/** Sentences that hold an English phrase and do not mean it. */
export const englishExceptions: Phrases['except'] = {
  where_is_refund: [/\b(?:email|invoice|receipt|confirmation|link|answer|reply|code)\b/],
  feature_missing: [
    /\bpromis\w*\b.{0,30}\b(?:refund|money|repay\w*|reimburs\w*)\b|\brefund\w*\b.{0,40}\bpromis\w*/,
  ],
  cancel: [
    /\bmeant to (?:turn|switch|stop|end|quit|cancel)\b|\bdo not cancel\b|\bdon't cancel\b/,
    /\bcancels (?:on|at)\b|\b(?:ignore|disregard|forget|scrap|withdraw) (?:my|the|our) (?:\w+ )?cancel|\b(?:cancel|reverse|undo|stop) (?:this|that|the|these) (?:charge|payment|transaction|debit)/,
    /\b(?:pressed|clicked|hit|chose|selected|tapped) (?:the )?cancel\b|\b(?:was|were|had|i'd|meant|planned|wanted|intended) (?:\w+ ){0,3}to cancel\b|\b(?:not|n't|never) (?:(?!able)\w+ ){0,2}cancel\b(?!.*\b(?:button|option|link|find|where|how)\b)|\bcancel (?:it|that|the) (?:second|other|extra)\b|\bpolicy\b/,
    /\b(?:do not|don't|no longer|not) (?:want|wish|need|like) to cancel\b/,
    /\b(?:undo|reverse|revoke|withdraw|take back|retract) (?:\w+ ){0,3}cancel/,
    /\b(?:forgot|forgotten|meant) to cancel\b(?!.*\b(?:please|now)\b.*\bcancel)/,
    /\bcancel (?:one|the (?:other|second|extra|duplicate|newer|older))\b/,
  ],
  refund: [
    /\b(?:no|not|don't|do not) (?:\w+ ){0,4}refund\b/,
    /\bthanks? (?:\w+ ){0,4}refund/,
    /\brefund policy\b/,
  ],
  charged_twice: [
    /\b(?:tried|asked|wrote|written|reported|called|emailed|contacted|restarted|logged|crash\w*|fail\w*)\b.{0,30}\b(?:three|four|five|several|multiple|many|\d) times\b|\btimes (?:more|higher|bigger|less|the price|a|per|as)\b|\b\w+ times (?:what|the)\b/,
    /\b(?:two|three|four|some|one|both|\d+) of (?:them|us|these|my|our|the)\b.{0,25}\b(?:left|quit|gone|moved|leaving|resigned|departed)\b|\bwhen (?:\w+ ){0,3}(?:will|do|does|am|is|are)\b.{0,40}\bagain\b/,
    /\b(?:send|need|download|get|forward|provide|resend|share|missing)\b.{0,40}\b(?:invoices|receipts|bills)\b(?!.*\b(?:twice|charged|refund|duplicate))/,
    /\b(?:cancel|end|stop|close) (?:both|all|everything|them both|the two)\b/,
    /\btwo (?:weeks|days|months|years)\b/,
    /\b(?:report|ask|wrote|writ|tri(?:ed|es)|email|contact|mention|call|request|complain)\w*\b.{0,20}\b(?:twice|two times|several times|multiple times)\b/,
    /\bboth (?:of us|ways)\b/,
  ],
  restart: [/\b(?:give|money|paid|pay|write|come back to (?:you|me))\b.{0,15}\bback\b/],
  resume: [
    /\b(?:don't|do not|no|not) (?:\w+ ){0,4}(?:resume|reactivate|keep|continue|stay)\b/,
    /\bkeep (?:just |only )?(?:one|the (?:old|new|first|second|annual|yearly))\b/,
  ],
  product_bug: [
    /\b(?:billing|invoice|invoicing|payment|checkout|charge|card)s?\b(?!.*\b(?:export|app|feature|api|editor|dashboard|project|report|search|login)\b)/,
  ],
  payment_failing: [/\b(?:export|import|sync|upload|api|report)\w*\b.{0,20}\bfail/],
  invoice_or_receipt: [
    /\b(?:can|could) see (?:my|our|the) (?:invoice|bill|receipt)s?\b/,
    /\b(?:question about|higher|wrong|why|refund invoice)\b/,
    /\bmy card and invoices\b/,
  ],
  explain_amount: [
    /\bwhy (?:can|does|is|do|won't|can't)\b.{0,30}\b(?:cancel|log|access|declin|fail|reject|button)/,
  ],
  unwanted_renewal: [
    /\b(?:forgot|forget|forgotten) (?:my |the )?(?:password|login|email|i already|that i already)\b/,
    /\bforgot i\b/,
  ],
  seats: [/\b(?:support|your|billing) team\b/],
  change_plan: [/\b(?:change|move|switch) (?:\w+ ){0,3}(?:card|payment)\b/],
  thanks: [],
};
