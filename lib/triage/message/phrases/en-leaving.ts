import { inTurn, near, WORDS as W, words } from './en-words';
import type { Phrases } from './phrases';

const THE =
  '(?: (?:my|our|the|this|that|your|a|an|all|any|of|these|me|us|out|from|off|on|down|\\w+)){0,4} ';
const WISH = `(?:${W.ask}|we|i) (?:\\w+ ){0,4}`;

/** English for going, staying and coming back. */
export const englishLeaving = {
  cancel: [
    words(`${W.cancel}`),
    // A thing that is ended: "close my account", "get rid of this plan", "turn off the auto renewal".
    words(W.end, THE, W.subscription),
    words(
      '(?:end|stop|quit|halt|cease|no (?:more|further|future)|turn off|block|prevent)',
      THE,
      `(?:${W.payments}|taking|billing)`,
    ),
    words(`no (?:more|further|future|other) (?:\\w+ ){0,2}${W.payments}`),
    // "I wanna quit", "we have decided to leave".
    words(
      WISH,
      '(?:quit|leave|get out|be out|opt out|part ways|pull the plug|call it quits|move on)',
    ),
    words(
      '(?:quit|ditch|drop|leave|leaving|dropping|quitting) (?:you|ur|your|acme|the) ?(?:guys|service|platform|app|tool|product|company|software)?(?= for| now| and|$|\\W*$)',
    ),
    words(
      '(?:notice of|give|giving|gave|hereby|serve|send|this is our|this is my) (?:\\w+ ){0,4}(?:termination|cancell?ation|notice)',
    ),
    words(
      '(?:termination|cancell?ation) (?:of (?:my|our|the|contract)|request|notice|with effect|effective|as of|form)',
    ),
    words(`(?:take|remove|get|drop|strike) (?:me|us|my company|our company) (?:off|from|out)`),
    // Not needed, not used, not wanted any more.
    words(
      `(?:${W.not}|no|stopped|never) (?:\\w+ ){0,2}(?:need|needing|want|use|using|require|interested|needed) (?:\\w+ ){0,3}(?:it|this|that|you|your|the|any ?more|any ?longer|ur|${W.tool}|${W.subscription})`,
    ),
    words(
      `(?:no (?:more )?(?:need|use) (?:for|of)|no longer (?:any )?(?:need|use)|got no use|have no need|have no use)`,
    ),
    words(
      `${W.not} (?:\\w+ ){0,3}(?:continue|continuing|renew|renewing|carry(?:ing)? on|go(?:ing)? on|proceed|extend|extending|prolong) (?:\\w+ ){0,3}(?:with|using|after|beyond|past|our|my|the|it|this|paying)`,
    ),
    words(
      `${W.not} (?:\\w+ ){0,3}(?:want|wish|like|going|plan|intend)\\w* (?:\\w+ ){0,2}(?:to )?(?:be )?(?:pay|paying|charged|billed|renew|continue|subscribed?)`,
    ),
    words(`let (?:\\w+ ){1,3}(?:lapse|expire|run out|end)`),
    words(
      `(?:turn|switch|take|put) (?:the |my |our )?(?:auto[- ]?\\w+|recurring|automatic \\w+|renewals?)(?: \\w+){0,2} off`,
    ),
    words(
      `(?:this|it) (?:will|should|shall|must|to) be (?:our|my|the) last (?:month|payment|year|bill|invoice)`,
    ),
    words(
      '(?:closing|shutting|winding) (?:down )?(?:our|the|my) (?:business|company|firm|shop|office|practice|studio|account)',
    ),
    words(
      `how (?:do|can|could|to|would) (?:i |we |one |you )?(?:\\w+ )?(?:get out|get rid|quit|leave|stop|end|opt out)`,
    ),
    words(
      `(?:stop|end|terminate|close|finish) (?:it|this|that|everything)(?: all)? (?:please|pls|plz|now|asap|immediately|today|for me|for us|then)`,
    ),
  ],
  resume: [
    inTurn(
      '(?:undo|reverse|revert|revoke|withdraw|retract|rescind|take back|call off|stop|halt|remove|lift|disregard|ignore|forget|scrap|drop|delete|void|annul|cancel|overturn)',
      W.cancellation,
      40,
    ),
    words(
      `(?:${W.not}|please not|never) (?:\\w+ )?(?:cancel|cancell|close|end|terminate|delete|stop) (?:me|us|my|our|the|it|this) ?(?:${W.subscription})?`,
    ),
    near(
      '(?:mistake|accident|accidentally|error|accidently|unintentional\\w*|inadvertent\\w*|oops|misclick\\w*|wrong button|wrongly|by mistake|without asking|fat fingers?)',
      `(?:${W.cancelled}|cancel|unsubscribe|cancell?ation)`,
      60,
    ),
    words(
      `(?:${W.not}) (?:\\w+ ){0,2}(?:mean|meant|intend|intended|want|wanted|suppose|supposed|ask|asked)(?: for)? (?:\\w+ )?(?:to )?(?:be )?(?:cancel|cancelled|canceled|unsubscribe|end|close|cancell?ation)`,
    ),
    words('un-? ?cancel\\w*|un-?paus\\w*|unfreeze|reinstat\\w+'),
    words(
      `(?:keep|continue|maintain|retain|leave) (?:\\w+ ){0,3}(?:${W.subscription}) ?(?:active|running|going|alive|as it|on|open|after all|please)?`,
    ),
    words(
      `(?:want|wanna|like|prefer|decided|rather|love|wish|happy|going) (?:to )?(?:\\w+ )?(?:stay(?:ing)?|keep|remain|carry on|stick (?:with|around)|continue)`,
    ),
    words(
      `(?:we're|we are|im|i'm|i am|gonna|going to|will|i'll|we'll) (?:be )?(?:stay|staying|sticking|remaining|keeping)`,
    ),
    words(`chang(?:e|ed|ing) (?:my|our|her|his|their) minds?`),
    words(
      `(?:end|ends|ending|cancel|cancels|expire|expires|stop|stops)\\b.{0,60}(?:keep (?:it )?going|continue|go on|carry on|stay|not end)`,
    ),
    words(`(?:resume|resuming|end the pause|take (?:\\w+ ){0,3}off (?:the )?(?:pause|hold))`),
  ],
  restart: [
    words(
      `(?:want|wanna|like|love|ready|decided|how|can|could|ready|happy|thinking|possible|plan\\w*|wish|hop\\w+)(?: \\w+){0,5} (?:to )?(?:come|be|go|coming|going|get|return|returning) (?:back|to (?:acme|you)|again)`,
    ),
    words(
      're-? ?(?:subscri\\w+|join\\w*|open\\w*|start\\w*|enrol\\w*|sign\\w*|activat\\w+)(?: (?:my|our|the|an|to))?',
    ),
    words(
      `(?:start|sign|subscribe|use|using|buy|join|customer|purchase|get|activate|turn(?: it)? on|switch(?: it)? on|open|register|set up|have) (?:\\w+ ){0,6}again`,
    ),
    words(`(?:switch|turn|put) (?:it|my \\w+|our \\w+|the \\w+) (?:back on|on again)`),
    words(
      `(?:get|have|recover|restore|bring|revive) (?:\\w+ ){0,3}(?:old|former|previous|expired|closed|cancelled|canceled) (?:${W.subscription})`,
    ),
    words(`renew (?:\\w+ ){0,2}(?:expired|lapsed|old|ended|former|cancelled|canceled)`),
    words(
      `(?:${W.subscription}) (?:\\w+ ){0,2}(?:expired|lapsed|ran out)(?: \\w+){0,12} (?:renew|extend|reactivate|restore)`,
    ),
    words(
      `(?:give|start|try|use) (?:it|you|acme|this|the \\w+) (?:another|a second|one more) (?:go|try|chance|shot)`,
    ),
    words(`(?:missed|miss) (?:you|u|it|using)`),
  ],
} satisfies Phrases['intents'];

/** No "cannot": who cannot cancel wants to. */
const DO_NOT =
  "(?:not|never|no longer|(?:do|does|did|is|are|was|were|has|have|had|wo|would|should)n ?'?t)";

const IF =
  '(?:if|when|once|before|in case|should|unless|until|suppose|assuming|whether|or(?: else)?)';

/** Leaving that is told, feared, asked about or not wanted, and no wish. */
export const englishNotLeaving = {
  cancel: [
    // "If I cancel, do I keep my data?", "What happens when I cancel?"
    words(
      `(?:${IF}) (?:i|we|you|they|he|she) (?:were to |do |did |decide to |want to |wanted to |'?ll |will |have to )?(?:${W.cancel}|leave|quit|stop|close|end|cancelled|canceled)(?!.*(?:please|pls|want to|like to|kindly) (?:\\w+ )?cancel)`,
    ),
    words(
      `(?:i|we)(?:'?ll| will|'?m going to|'?d| would| might| may| could| shall) (?:\\w+ )?(?:have to |be forced to |need to )?(?:cancel|leave|quit|switch|go elsewhere|terminate|close)\\w*\\b.{0,60}(?:if|unless|otherwise)|(?:if|unless|otherwise|or|fix)\\b.{0,80}(?:i|we)(?:'?ll| will|'?m going to|'?d| would| might| may| have to| am|'?m| are|'?re) (?:\\w+ )?(?:have to |be forced to |need to )?(?:cancel|leave|leaving|quit|switch|go elsewhere|terminate|close|gone|cancell?ing)\\w*`,
    ),
    words('cancel (?:at )?any ?time'),
    words(
      '(?:thinking|thought) (?:of|about) (?:cancel\\w*|leaving|quitting)|consider\\w* (?:cancel\\w*|leaving|quitting)|tempted to (?:cancel|leave)|(?:might|may) (?:have to )?(?:cancel|leave)',
    ),
    // Somebody else's deed or a question of what was done: "did you cancel it?", "who cancelled my plan?"
    words(
      `(?:did|have|has|had|why did|who|why have) (?:you|u|somebody|someone|anyone|he|she|they|your team|support)?\\s?(?:already |just )?(?:cancel|cancelled|canceled|close|closed|terminate|terminated|delete|deleted|end|ended|stop|stopped|deactivate|deactivated|unsubscribe|unsubscribed)`,
    ),
    words(
      `had to (?:cancel|leave|stop|quit|close|end)|(?:didn'?t|did not|never) (?:\\w+ ){0,2}(?:want|mean|wanted|meant|ask|asked|agree|agreed|intend\\w*) (?:\\w+ ){0,3}renew\\w*`,
    ),
    words(
      `why (?:was|is|has|were|did) (?:\\w+ ){1,4}(?:cancel|cancelled|canceled|closed|terminated|deleted|deactivated|stopped|ended)`,
    ),
    words(
      `(?:close|end|finish|stop|leave) (?:this|the|my|that) (?:ticket|case|conversation|thread|request|issue|chat|enquiry|inquiry|topic)`,
    ),
    words(
      `${DO_NOT} (?:(?!find|see|know|where|how|locate|able|let|letting|possible|option|work|allow|manage|seem)\\w+ ){0,3}(?:${W.cancel}|close my|end my|stop my|leave|quit)`,
    ),
    words(
      `un-? ?cancel\\w*|(?:ignore|disregard|forget|scrap|withdraw|retract|rescind|undo|revert|reverse|revoke|call off|halt) (?:\\w+ ){0,4}${W.cancellation}`,
    ),
    words(
      `${W.cancellation} (?:policy|policies|terms|fee|fees|period|notice period|rules|conditions|e-?mail|confirmation(?! please))`,
    ),
    words(
      `(?:hit|pressed|clicked|tapped|press|click|chose|did) (?:on )?(?:the )?(?:cancel|unsubscribe|delete)\\b(?=.*(?:mistake|accident|error|undo|wrong|oops))`,
    ),
    words(
      `(?:stop|quit|keep|keeps) (?:send\\w*|spam\\w*|e?-?mail\\w*|the (?:emails|newsletter|spam))`,
    ),
  ],
  resume: [
    words('(?:expired|lapsed|ran out)'),
    words(
      `${W.not} (?:\\w+ ){0,3}(?:want|wish|like|need|plan|going) (?:\\w+ ){0,2}(?:keep|stay|continue|remain|carry on|renew)`,
    ),
    words(`(?:revers|undo|cancel|stop)\\w* (?:\\w+ ){0,3}(?:charge|payment|transaction|debit)`),
    words(
      `${W.not} (?:\\w+ )?let me (?:cancel|unsubscribe|close|end)|(?:can|could|ca)n?(?:'?t|not) (?:\\w+ )?(?:cancel|close|end|stop|delete)`,
    ),
    words(
      `(?:keep|keeps) (?:charging|billing|taking)|keep (?:my|the|our) (?:data|files|email|money|card)`,
    ),
    words(`why (?:did|do|does|can|could|is|has)\\w*(?:'?t)? (?:\\w+ ){0,3}cancel`),
  ],
  restart: [
    words(
      `(?:don'?t|do not|never|not) (?:\\w+ ){0,3}(?:come back|restart|resubscribe|reactivate|sign up again|use (?:\\w+ ){0,3}again)`,
    ),
    words(
      `(?:charg|bill|debit|pay|paid|took|taken|happen|crash|fail|declin|try|tried|send|sent|write|check|ask|contact)\\w* (?:\\w+ ){0,4}again`,
    ),
    words(
      `re-? ?start(?:ed|ing)? (?:\\w+ ){0,3}(?:app|computer|phone|browser|laptop|device|pc|router|page)`,
    ),
    words(
      '(?:money|cash|amount|refund|payment|sum|\\d+) (?:\\w+ )?back|back to (?:the |my )?(?:check ?-?out|cart|order|payment|basket)',
    ),
  ],
} satisfies Phrases['except'];
