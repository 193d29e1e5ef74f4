/** Anything between these is a page's markup, not a customer's words. */
const MARKUP = /<[^<>]{0,2000}>/g;
const ACCENTS = /[\u0300-\u036f]/g;

/**
 * A text as the phrase tables read it: full-width forms narrowed, lower case, Latin accents off, straight
 * apostrophes, no markup.
 */
export function foldText(text: string): string {
  return text
    .replace(MARKUP, ' ')
    .normalize('NFKC')
    .toLowerCase()
    .normalize('NFD')
    .replace(ACCENTS, '')
    .normalize('NFC')
    .replace(/[’‘`´]/g, "'")
    .replace(/ß/g, 'ss');
}

/** A full stop within or after a number (`31.10. und`) does not end a sentence, nor one within an address. */
const ENDS = /(?<=[^\d][.]|[!?;])\s+|[。!?;]|(?<=[!?])|\n\s*\n|\n(?=\s*(?:[-*•]|\d+[.)]))/;

/** Words after a greeting that begin the sentence itself, and are no name: "hi please cancel my plan, thanks". */
const NO_NAME =
  '(?:please|pls|plz|can|could|i|we|my|our|you|your|the|this|it|why|how|where|when|what|is|do|just|quick|cancel|refund|stop|need|want|bitte|ich|wir|ihr|sie|kann|konnen|warum|wie|wo|je|vous|votre|mon|ma|nous|pouvez|merci|pourquoi|quiero|mi|por|puedo|necesito|como|quero|minha|meu|preciso|no|nao)';

const GREETING = new RegExp(
  `^\\W*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening)|hallo|guten tag|bonjour|hola|ola)\\b(?:(?:\\s(?!${NO_NAME}\\b)[^\\s,.!?:]+){0,4}\\s?[,.!:])?\\s*`,
);

/** The sentences of a folded text, greetings off; a lone line break is a wrapped line. */
export function sentencesOf(folded: string): string[] {
  return folded
    .split(ENDS)
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .map((sentence) => sentence.replace(GREETING, ''))
    .filter((sentence) => sentence !== '');
}

/** A paragraph that speaks as a system, and a sentence that names our own ids or sets a field, is for a machine. */
const SPEAKS_AS_SYSTEM =
  /^[^\p{L}]*(?:system|assistant|developer|sistema|systeme|系统|系統|システム)\s*(?:[\]>)}:]|prompt\b|instruction|override)/u;
const SETS_FIELDS = String.raw`\b(?:bucket|status|verdict|classification|recommended|action|verified|role)\s*[=:]\s*"?[a-z_]+`;
const OWN_IDS = String.raw`\b(?:duplicate_subscription|refund_charge|cancel_extra_subscription|cancel_at_period_end|product_failure|resume_subscription)\b`;
const ORDERS = [OWN_IDS, SETS_FIELDS].map((order) => ({
  named: new RegExp(order),
  sentence: new RegExp(String.raw`[^.!?。\n]{0,300}${order}[^.!?。\n]*`, 'g'),
}));

/** A folded text without what is written for a machine to obey. */
export function withoutOrders(folded: string): string {
  const spoken = folded
    .split(/\n\s*\n/)
    .filter((paragraph) => !SPEAKS_AS_SYSTEM.test(paragraph))
    .join('\n\n');
  // Few mails name any, and looking for the whole sentence from each of its letters is slow.
  return ORDERS.reduce(
    (text, { named, sentence }) => (named.test(text) ? text.replace(sentence, ' ') : text),
    spoken,
  );
}
