import { inTurn, near, WORDS as W, words } from './en-words';
import type { Phrases } from './phrases';

const PART =
  '(?:app|apps|site|web ?site|page|pages|dashboard|exports?|imports?|reports?|sync\\w*|search|login|log ?in|server|servers|api|editor|calendar|feature|features|integration|uploads?|downloads?|software|tool|platform|service|system|plugin|extension|button|notifications?|data|files?|projects?|chat|video|screen|account|everything|nothing|program|product|mobile|phone|version|update)';
const BROKEN = `(?:crash\\w*|broken?|breaks|bug\\w*|buggy|down|offline|slow|lag\\w*|error\\w*|froz\\w*|freez\\w*|hang\\w*|stuck|spin\\w*|unusable|glitch\\w*|disappear\\w*|vanish\\w*|gone|lost|missing|blank|corrupt\\w*|wiped|deleted itself|unavailable|outage\\w*|not respond\\w*|malfunction\\w*|${W.not} (?:\\w+ ){0,2}(?:work\\w*|load\\w*|open\\w*|sync\\w*|respond\\w*|save|saving|start\\w*|function\\w*|show\\w*|connect\\w*|update|refresh\\w*|function))`;
const HAVE_PAID =
  '(?:paid|pay|paying|payment|bought|buy|purchased|upgraded|upgrading|subscribed|ordered|charged|money (?:was |has been |is )?(?:taken|gone))';
const NO_GOODS = `(?:still (?:\\w+ ){0,4}(?:free|basic|trial|locked|limited|old|starter|standard)|${W.not} (?:\\w+ ){0,3}(?:access|active|activated|unlocked|upgraded|credited|received|receive|got|get|given|appear\\w*|see (?:my|the|any)|show\\w*|premium|pro|available|enabled|changed|use)|no (?:access|credits|pro|premium|upgrade|licen[cs]e key)|nothing (?:\\w+ )?(?:happen\\w*|changed|unlocked|works?|activated)|never (?:got|received|arrived|unlocked|activated)|without access|locked)`;
const MISSING = `(?:${W.not} (?:\\w+ ){0,3}(?:includ\\w*|there|exist\\w*|available|have|has|find|see|support\\w*|offer\\w*|do|anywhere|possible|present|part of|true|deliver\\w*|one|a thing|work like that|come)|missing|coming soon|nowhere|absent|lacks?|lacking|without|stops? me|limit\\w* (?:me|us)? ?(?:at|to)|caps? (?:me|us|it)|capped|only (?:allows?|gives?|lets?|get|up to)|turns out|turned out|no (?:such|\\w+ (?:in|on|anywhere|at all)))`;
const SAID =
  '(?:sa(?:id|ys|y)|claim(?:s|ed)?|promis\\w*|advertis\\w*|told|list(?:s|ed)?|stat(?:es|ed)|mention(?:s|ed)?|showed|shows?|announced|describ\\w*|assur\\w*|guarant\\w*|boasts?)';

/** English for what was bought: it is broken, it was promised, it is too much or too little. */
export const englishProduct = {
  product_bug: [
    near(PART, BROKEN, 40),
    words(
      `(?:keeps?|kept|constantly|always|randomly) (?:\\w+ )?(?:crash\\w*|freez\\w*|fail\\w*|disconnect\\w*|logg\\w* (?:me )?out|kick\\w* me|losing|stopp\\w*|break\\w*|hang\\w*|spinn\\w*)`,
    ),
    words(
      `(?:${W.not}|unable to|not able to|trouble|locked out|impossible to|problems?) (?:\\w+ ){0,2}(?:log ?in|log ?on|login|sign ?in|signing in|logging in|get in|access|open|use|load|sync|save|export|import|upload|connect)(?! (?:it )?(?:any ?more|any ?longer|much|enough|my card|this card))`,
    ),
    near(HAVE_PAID, NO_GOODS, 70),
    words(
      `never (?:got|received|saw|was given|were given) (?:\\w+ ){0,2}(?:credits?|access|licen[cs]e|key|upgrade|activation|login|tokens?|points|minutes|what i paid)`,
    ),
    words(
      `(?:error|err) ?(?:code|message)? ?#?(?:4\\d\\d|5\\d\\d)|(?:4|5)0[0-9] error|(?:white|blank|black|blue) (?:screen|page)|500 internal`,
    ),
    words(
      `(?:slow|buggy|laggy|unusable|unstable|unreliable) (?:and|for|since|all|lately|this)|outages?|downtime`,
    ),
    words(
      `(?:lost|deleted|missing|restore|recover|wiped|disappeared) (?:\\w+ ){0,3}(?:data|reports?|files?|projects?|work|documents?|contacts|history|notes)`,
    ),
  ],
  feature_missing: [
    near(`${W.promiser} (?:\\w+ ){0,2}(?:${SAID})`, `(?:${MISSING})`, 110),
    words(
      '(?:false|misleading|deceptive|fake) (?:advert\\w*|ads?|marketing|claims?|promises)|mis-?sold|misled|misleading|bait and switch',
    ),
    words(
      `(?:promised|advertised|announced)(?! (?:\\w+ ){0,5}(?:refund|money|pay|reimburs\\w*|return|credit|discount|price|call))`,
    ),
    words(
      `according to (?:your|the) (?:\\w+ ){0,3}(?:site|web ?site|page|ad|docs?|sales|brochure|list|description|team|plan)(?!.*(?:cost|price|\\d+ ?(?:dollars|usd|eur)|[$€£]))`,
    ),
    words(
      `(?:bought|got|purchased|subscribed|signed up|upgraded|paid|chose|took|switched|joined)\\b.{0,30}(?:because of|only for|just for|specifically for|for the sake of|solely for|only because|just because|on the basis)`,
    ),
    words(
      `(?:turns? out|turned out|found out|realise|realize|discovered|apparently|learned) (?:that )?(?:\\w+ ){0,4}(?:${W.not} (?:\\w+ )?(?:includ\\w*|there|exist\\w*|available|support\\w*|part|possible|have|offer\\w*)|missing|no )`,
    ),
    words(
      `(?:is|was|are|were)(?:n'?t| not) (?:\\w+ )?(?:included|part of (?:the|my) plan|available (?:in|on|yet)|supported)|not as (?:described|advertised|promised|shown)|(?:doesn'?t|does not|don'?t|do not|lacks?) (?:\\w+ ){0,2}(?:have|contain|include|support|offer) (?:\\w+ ){0,3}(?:features?|listed|advertised|promised|integration|function\\w*)`,
    ),
    words(
      `where(?:'?s| is| are) (?:the |all the |your )?(?:\\w+ ){1,5}(?:you|u|that was|which was|that were) (?:said|promised|advertised|told|listed|mentioned|announced)`,
    ),
    inTurn(
      SAID,
      '(?:could|can|would|will|should) (?:\\w+ ){0,3}(?:import|export|sync|work|integrate|support|include|have|do|come|connect|handle|be able|be included|be possible)',
      40,
    ),
  ],
  change_plan: [
    words(
      `(?:want|wanna|need|like|how|can|could|please|pls|plz|help|possible|ready|time|where|trying|decided|looking|wish|prefer|rather|let me|let us|thinking)(?: \\w+){0,8} (?:to |do |i |we )?(?:up-?grade|down-?grade|upgrading|downgrading)`,
    ),
    words(
      `^(?:please |pls |plz )?(?:up-?grade|down-?grade)(?: (?:me|us|my|our|to|plan|the|pls|please))?`,
    ),
    inTurn(
      '(?:switch\\w*|chang\\w*|mov(?:e|ing)|go(?:ing)?|get(?:ting)?|swap\\w*|put|bump|take|convert|transfer|step|jump|drop|shift|migrat\\w+|put me|put us)(?: (?:me|us|my|our|it))?',
      `(?:to|onto|on|into|for|from|down to|up to|up|down|over to|back to) (?:the |a |an |your |our |my )?(?:\\w+ ){0,3}${W.plan}`,
      25,
    ),
    words(
      `(?:cheaper|smaller|bigger|larger|higher|lower|different|other|another|next|better|basic|free) (?:plan|tier|package|version|level|option|subscription)`,
    ),
    words(
      `(?:pay|paying|billed|billing|charged|invoiced) (?:\\w+ )?(?:annual\\w*|yearly|monthly|quarterly|per year|once a year|by the year|every (?:year|month|quarter))`,
    ),
    words(
      `(?:to|onto) (?:annual|yearly|monthly|quarterly)(?: (?:billing|payment|plan|subscription))?`,
    ),
    words(
      `(?:add|adding|remove|removing|reduce|reducing|increase|buy|purchase|drop|need|want|cut|take off|delete|get|order) (?:\\w+ ){0,5}(?:seats?|licen[cs]es?|users?|members?|people|colleagues?|guests?)(?! (?:to pay|do|cost))`,
    ),
    words(
      `(?:plan|tier|package) (?:\\w+ ){0,2}(?:no longer|doesn'?t|does not|isn'?t|is not|too) (?:\\w+ )?(?:fits?|enough|suits?|big|small|suitable|expensive|sufficient)`,
    ),
  ],
  seats: [
    words(
      '(?:how|what|why|do|does|are|is|which|who|can|could|will|would|if|explain)(?: .{0,60})? (?:seats?|licen[cs]es?|per[- ](?:user|seat|member|person|head))',
    ),
    inTurn(
      '(?:how|what|why|do|does|are|is|which|can|could|will|would|if|explain)',
      `(?:${W.seats})\\b.{0,60}(?:pay\\w*|charg\\w*|bill\\w*|cost\\w*|extra|count\\w*|included?|price\\w*|own|share|need|occup\\w*|use|login|account)`,
      50,
    ),
    inTurn('(?:pay\\w*|charg\\w*|bill\\w*|cost\\w*|price\\w*|fee)', `(?:${W.seats})`, 40),
    words(
      `(?:team|company|group|family|corporate|multi[- ]?user) (?:plan|account|licen[cs]e|subscription|discount|pricing|billing)`,
    ),
    words(
      `(?:share|sharing) (?:\\w+ ){0,3}(?:account|subscription|plan|licen[cs]e|login) (?:with|between|among)`,
    ),
  ],
  thanks: [
    words(
      '(?:thank(?:s|x|ing)?|thank ?(?:you|u)|thx|thnx|tnx|ty|tysm|cheers|appreciat\\w+|grateful|great help|awesome|brilliant|lovely|you rock|well done|kudos)',
    ),
    words(
      "(?:never ?mind|nvm|nevermind|figured (?:it )?out|(?:all|it'?s|its|everything'?s?|everything is|we'?re|i'?m|now) (?:\\w+ )?(?:good|sorted|fine|set|clear|ok|okay|resolved|solved|working)|no (?:further|more|other) questions?|problem solved|got it|makes sense(?: now)?|found it|understood|that (?:helped|helps|worked|works|fixed|did it|solved))",
    ),
    words(`close (?:this|the|my) (?:ticket|case|conversation|request|issue)`),
  ],
} satisfies Phrases['intents'];

export const englishNotProduct = {
  product_bug: [
    words(
      `(?:useless|rubbish|terrible|crap|garbage) (?:people|support|company|service|lot|guys)|(?:you|u|support|your (?:team|people))(?: people| guys| lot| all)? (?:are|is|r) (?:\\w+ )?(?:useless|rubbish|terrible|idiots?)`,
    ),
    words(
      `(?:check ?-?out|order page|order form|payment page|pay button|sign[- ]?up page|cart)\\b.{0,60}`,
    ),
    words(`(?:find|where|how)\\b.{0,40}(?:cancel\\w*|unsubscribe|invoices?|receipts?)`),
    words(
      `(?:refund|money back|reimburse\\w*)\\b.{0,40}(?:${W.not}|nothing|missing)|(?:${W.not}|no|nothing|missing)\\b.{0,40}(?:refund|money back)`,
    ),
    words(`(?:lost|stolen|missing) (?:my |the |our )?(?:wallet|card|purse|phone|job)`),
    words(
      `${W.not} (?:\\w+ ){0,2}us(?:e|ing) (?:it|this|the \\w+|your \\w+) (?:any ?more|any ?longer|much|enough)`,
    ),
    words(`(?:works?|working|fixed|solved|resolved|sorted) (?:now|again|fine|great|perfectly)`),
  ],
  feature_missing: [
    words(
      `(?:invoice|receipt|refund|cancel\\w*|vat|tax|card|declined|failed|unsubscribe|money back guarantee|charged?|coupon|discount|confirmation)s?\\b.{0,80}(?:${W.not}|missing|nowhere|no)(?!.*(?:feature|integration|api|promised|advertised))`,
    ),
    words(
      `(?:according to|says|said|states)\\b.{0,60}(?:cost|price|\\$|€|£|free of charge|cancel|refund|bank|declined|unpaid|past due)`,
    ),
  ],
  change_plan: [
    words(`(?:billing|payment|renewal|due|charge|invoice) (?:date|day|cycle)`),
    words(
      `(?:${W.not}|never|don'?t) (?:\\w+ ){0,3}(?:want|ask|asked|mean|need|upgrade|agree)\\w* (?:\\w+ ){0,3}(?:to )?(?:up-?grade|down-?grade|change|switch)`,
    ),
    words(
      `(?:tried|trying|attempt\\w*) to (?:upgrade|buy|subscribe)|(?:get|getting|have|has|had|paid|bought) (?:\\w+ ){0,3}(?:error|refund|money)`,
    ),
    words('own (?:seats?|licen[cs]es?|accounts?)'),
    words(`(?:change|move|switch|swap) (?:\\w+ ){0,4}(?:card|payment|bank|visa|mastercard|paypal)`),
  ],
  seats: [
    words('add(?:ed|ing)? (?:\\S+@\\S+|billing|(?:\\w+ ){0,2}e-?mail)(?:.*)'),
    words(
      '(?:cust\\w+|billing|support|sales|your|finance|other) (?:people|team|members|staff|colleague|users)|(?:you|u|hey|hi|hello) people',
    ),
  ],
  thanks: [words('(?:thanks|thank you) for nothing|no thanks')],
} satisfies Phrases['except'];
