import { inTurn, near, WORDS as W, words } from './en-words';
import type { Phrases } from './phrases';

const CHANGE =
  '(?:update|updating|change|changing|replace|replacing|switch|switching|swap|edit|remove|delete|add|enter|put|use|set|modify|register|move|save|insert|give you|renew)';
const PAYING = `(?:${W.card}|payments?|pay|paying|transactions?|renewal|purchase|debit|charge)`;
const TAX_ID =
  '(?:vat|gst|hst|abn|ein|tin|uid|ust-?id|siret|cif|nif|tax|company|registration|business|ioss|eori|trn|tva)[- ]*(?:id|number|nr|no\\b|num|code|registration|reg|identification|#)?';

/** English for paying: it fails, it was not finished, by which card, on what paper. */
export const englishPaying = {
  payment_failing: [
    near(PAYING, `(?:be |been |getting |get |keeps? |is |was |got )?(?:${W.fail})`, 45),
    words(
      `(?:unable to|not able to|can ?not|can'?t|could ?n'?t|could not|won'?t let me|trouble|struggling|tried to|trying to|difficult\\w*) (?:\\w+ ){0,2}(?:pay|paying|make (?:a |the |my )?payment|settle|renew)(?! (?:for (?:something|it|this)|that much|so much|any ?more))`,
    ),
    words(
      `(?:tried|used|entered|with|on|attempted) (?:\\w+ ){0,2}(?:two|three|four|2|3|4|several|different|multiple|all my|another|both) (?:\\w+ ){0,2}cards?`,
    ),
    words(
      `(?:past due|over ?due|in arrears|outstanding|unpaid|owe|owing|dunning|final notice|payment reminder|debt|late payment|missed (?:a |the |my )?payment)`,
    ),
    words(
      `(?:settle|pay|clear|catch up (?:on|with)|sort out|make good) (?:\\w+ ){0,3}(?:balance|invoice|bill|debt|amount due|what i owe|due amount|arrears|payment)(?! (?:method|date))`,
    ),
    words(
      `(?:account|access|workspace|subscription|service|plan) (?:\\w+ ){0,3}(?:suspended|blocked|locked|frozen|on hold|paused|restricted|disabled|deactivated|cut off)`,
    ),
    words(
      `(?:bank|3-?ds?|3d secure|sca|otp|verification|authentication|approval|security) (?:\\w+ ){0,5}(?:approve|confirm|code|verify|authori[sz]e|verification|authenticat\\w+|sms|text|prompt|pop ?up|page|app)`,
    ),
    words(
      `(?:retry|try|re-?run|run|charge|attempt|process) (?:\\w+ ){0,3}(?:payment|card|charge|it|my card) (?:again|once more|now|tomorrow|on)`,
    ),
    words(
      `(?:insufficient|not enough|no|low) (?:funds|money|balance|credit)|(?:enough|plenty of|added|topped up|sufficient) (?:\\w+ )?(?:money|funds|balance)`,
    ),
    words(
      `(?:can|could|may|like to|want to|how (?:do|can|may|to)|possible to|wish to) (?:\\w+ ){0,4}(?:pay|settle) (?:\\w+ ){0,4}(?:by|via|with|through|using) (?:\\w+ )?(?:bank|wire|transfer|check|cheque|ach)`,
    ),
  ],
  finish_checkout: [
    near(W.checkout, W.pageTrouble, 45),
    near(
      `(?:tri(?:ed|es)|try|trying|want(?:ed)?|attempt\\w*|about|going|keen|wish\\w*|went|hoped|hoping|meant|like) (?:to )?(?:\\w+ )?${W.buy}`,
      `(?:${W.pageTrouble}|could ?n'?t|cannot|can'?t|not (?:able|possible)|unable|nothing|${W.not} (?:\\w+ )?(?:let|go through|allow|finish|complete)|last step|back out|lost (?:connection|internet)|didn'?t)`,
      80,
    ),
    near(
      W.buy,
      `(?:${W.not}|could ?n'?t|never) (?:\\w+ )?(?:finish\\w*|complet\\w*|go(?:ing)? thr\\w+|get thr\\w+|proceed|let me)`,
      50,
    ),
    words(
      `(?:closed|lost|left|shut) (?:\\w+ ){0,3}(?:window|tab|page|browser|checkout|cart|connection)(?: \\w+){0,3} (?:before|while|during|when|by)`,
    ),
    words(
      `(?:back|return|get|go) (?:\\w+ )?(?:to|into) (?:the |my )?(?:check ?-?out|cart|order|payment page|basket)`,
    ),
    words(
      `(?:new|fresh|another|working|updated|valid) (?:\\w+ )?link|(?:resend|send|give|get) (?:\\w+ ){0,4}(?:link|checkout|payment page)(?: \\w+){0,3} (?:again|to (?:buy|pay|purchase|complete|finish|subscribe)|for (?:buying|payment|the order|checkout))`,
    ),
    words(
      `(?:press|click|hit|tap|push)\\w* (?:on )?(?:\\w+ ){0,2}(?:subscribe|buy|pay|order|purchase|checkout|upgrade)\\b.{0,60}(?:white|empty|${W.pageTrouble}|nothing)`,
    ),
    words(
      `(?:abandon\\w*|unfinished|incomplete|half[- ]?finished|interrupted) (?:\\w+ ){0,2}(?:cart|check ?-?out|order|purchase|sign ?-?up|subscription|payment)`,
    ),
    words(
      `(?:finish|complete|continue|resume|retry|restart) (?:\\w+ ){0,2}(?:check ?-?out|sign ?-?up|signing up|purchase|order|buying|subscribing|registration|upgrade)`,
    ),
    words(`(?:pick up|continue|carry on|go on|resume) (?:\\w+ )?where (?:i|we) (?:left|stopped)`),
    words(
      `(?:still|but) (?:\\w+ ){0,2}(?:want|wanna|like|keen|interested)(?: to)? (?:\\w+ )?(?:buy|subscribe|purchase|sign up|join|order|get it|pro)|(?:buy|subscribe|purchase) still`,
    ),
  ],
  invoice_or_receipt: [
    words(W.invoice),
    words(
      `(?:send|download|get|need|print|find|see|forward|email|resend|share|provide|copy of|copies of) (?:\\w+ ){0,4}(?:bills?|statements?|documents?|paperwork|pdfs?|confirmation)(?! (?:code|mail))`,
    ),
    words('(?:mail|official|proper|formal|printed) (?:\\w+ ){0,3}bill'),
    words(
      `(?:proof|evidence|confirmation) (?:of|that|for) (?:\\w+ ){0,2}(?:pay|paid|payment|purchase|order)`,
    ),
  ],
  tax_number: [
    inTurn(
      '(?:add|put|include|enter|provide|give|show|print|update|change|missing|lacks?|need|without|where|how|correct|set|our|my|no|wrong|have|is|new|submit|register)',
      `(?:our |my |the |your |a )?(?:vat|gst|hst|abn|ein|tin|uid|siret|cif|nif|tax|company|business|eori|trn)[- ]*(?:id|ids|number|nr|num|no\\b|code|registration|reg|details|name|address|info\\w*)`,
      40,
    ),
    near(
      '(?:invoices?|receipts?|bills?|billing)',
      `(?:company|business|legal|registered|firm|correct|wrong|right|different|new|old|outdated) (?:\\w+ )?(?:name|address|details|entity)|billing (?:address|name|details)|(?:made out|addressed|issued|billed) to|in the name of|po number|purchase order|cost cent(?:er|re)`,
      50,
    ),
    words(
      `tax[- ]exempt\\w*|exempt(?:ion)? (?:\\w+ ){0,2}(?:certificate|tax|vat)|vat exempt\\w*|reverse[- ]charge|zero[- ]rated|intra-?community|w-?9|w-?8`,
    ),
    words(`${TAX_ID} ?(?:is|:)? ?[a-z]{0,3}\\d{5,}`),
    words(
      `(?:charged?|pay\\w*|add\\w*|with|without|remove|deduct) (?:us |me )?(?:\\w+ )?(?:vat|sales tax|gst)(?=.*(?:number|id|registered|exempt|business|company))`,
    ),
    words(`(?:billing|invoice|invoicing) (?:address|name|details|contact|e-?mail|info\\w*)`),
  ],
  update_card: [
    inTurn(CHANGE, W.card, 40),
    inTurn(
      W.card,
      '(?:expir\\w*|is (?:lost|gone|old|stolen)|was (?:lost|replaced|stolen|reissued)|no longer valid|not valid|invalid|replaced|out of date|changed|renewed|reissued|will be replaced)',
      45,
    ),
    words(
      `(?:pay|paying|billed|charged|charge|bill) (?:\\w+ ){0,2}(?:with|via|by|through|from|using|to) (?:\\w+ ){0,3}(?:${W.card})(?= instead| rather| now| from now|\\W*$| in future| please)`,
    ),
    words(
      `(?:payments?|money|it) (?:to )?(?:come|be taken|be collected|go|taken|debited|deducted) (?:from|out of|off) (?:\\w+ ){0,3}(?:account|card|paypal)|instead of (?:my|our|the) (?:\\w+ )?(?:card|visa|mastercard|paypal)`,
    ),
    words(
      `(?:got|have|received|issued|sent) (?:\\w+ ){0,2}new (?:\\w+ )?(?:card|one from|visa|mastercard|bank)`,
    ),
    words(`(?:card|visa|mastercard|amex) (?:on file|ending|number|details)`),
    words(
      `(?:old|current|previous|company|corporate|personal|other|different|another|new) (?:\\w+ )?(?:card|visa|mastercard|amex|paypal|bank account|payment method)`,
    ),
  ],
} satisfies Phrases['intents'];

export const englishNotPaying = {
  finish_checkout: [
    words(
      `(?:${W.cancel}|refund|upgrade was|already (?:paid|bought)|charged|cancell?ation)(?: .*)?`,
    ),
    words(`(?:feature|export|import|report|dashboard|sync|project|renewal|invoices?)s?(?: .*)?`),
    words('(?:in order|order) (?:to|that)\\b.{0,40}|back order'),
  ],
  payment_failing: [
    words(`(?:${W.not}|no) (?:\\w+ ){0,2}(?:problem|issue|error)s? (?:with|at|paying)`),
    words(
      `refund(?:ed)? (?:\\w+ ){0,3}(?:fail\\w*|problem|issue)|(?:cancel\\w*) (?:\\w+ ){0,3}(?:error|fail\\w*|problem|issue|button)`,
    ),
    words(
      `(?:without|don'?t|do not|never|not) (?:\\w+ ){0,3}(?:retry|try again|charge it again|charge (?:me|my card) again)`,
    ),
    words(
      `(?:app|export|import|sync|upload|api|report|feature|dashboard|bug|log ?in|crash)\\w*\\b.{0,40}(?:error|problem|issue|trouble|fail\\w*|stuck)`,
    ),
    words(
      `(?:paid|paying|pay) (?:\\w+ ){0,4}(?:but|and|still|yet) (?:\\w+ ){0,6}(?:not work\\w*|doesn'?t work|isn'?t working|blocked|locked|free|basic|access|features?)`,
    ),
    words(
      `(?:went through|paid|taken|gone through)\\b.{0,60}(?:locked|blocked|free|basic|no access)`,
    ),
    words(`block(?:ed|ing)? (?:further |future |any |all |it|them)`),
  ],
  invoice_or_receipt: [
    words(`(?:upcoming|next|future|following) (?:invoice|bill)`),
    words(
      `(?:got|received|have|found|thanks? (?:you )?for|see|saw) (?:\\w+ ){0,3}(?:invoices?|receipts?)(?=.*(?:all good|thank|thx|perfect|great|now|cheers|\\W*$))(?!.*(?:not|n't|need|wrong|but|missing))`,
    ),
    words(
      `(?:understand|explain|clarify|question|query|mean|means|meaning|calculat\\w*|breakdown|amount|total|lines?|item|twice|double|duplicate|past due|overdue|outstanding|unpaid|pay|settle)`,
    ),
  ],
  update_card: [
    words(`(?:fraud|stolen|unauthori[sz]ed|never|recogni[sz]e|charged|refund)\\b.{0,80}`),
    words(`(?:declin\\w*|reject\\w*|fail\\w*|refus\\w*|not accept\\w*|error)`),
    words('(?:same|identical) card'),
  ],
  tax_number: [
    words(`(?:proper|need|get|send) (?:\\w+ ){0,3}(?:invoice|receipt) with`),
    words(`(?:e-?mail|update) address (?:of|for|on) (?:my|our|the) (?:account|login)`),
  ],
} satisfies Phrases['except'];
