/** A part of a sentence, and what it wants of the things it names. */
export interface Clause {
  text: string;
  /** `keep`: to go on, or to come back. Null where it wants neither. */
  wish: 'keep' | 'end' | null;
}

const KEEP = new RegExp(
  [
    String.raw`\b(?:keep(?:ing)?|retain|stay (?:with|on)|continue|hold on to|(?:only|still|just) (?:want|need|use)|resume|reactivate|reinstate|restore|un-?(?:cancel|pause))\b`,
    String.raw`\b(?:behalt\w*|weiter(?:fuhr\w*|nutz\w*|lauf\w*)|fortsetz\w*|reaktivier\w*|gard(?:er|ez|e|ons)|conserv(?:er|ez|ar|en|e|o)|continu(?:er|ez|ar|en|o)|reactiv\w+|reativ\w+)\b`,
    String.raw`\b(?:manten\w*|mantien\w*|manter|mantenha\w*|quedar\w*|ficar com|fico com)\b`,
    '保留|留下|留着|继续|只要|只用|恢复|残し|残す|継続|続け|再開',
  ].join('|'),
  'g',
);
const END = new RegExp(
  [
    String.raw`(?<!un-?)\b(?:cancel(?:l?ing)?|end(?:ing)?|stop(?:ping)?|terminat(?:e|ing)|refund(?:ing)?|close|remove|delete|drop|get rid of|(?:no longer|don't|do not) (?:need|want|use)(?! to\b))\b`,
    String.raw`\b(?:kundig\w*|storni\w*|beend\w*|erstatt\w*|abbestell\w*|resili\w+|annul(?:er|ez|e|ar|en)|rembours\w+|arret(?:er|ez|e)|supprim\w+)\b`,
    String.raw`\b(?:cancel(?:ar|e|en|a|o|em)(?:l[ao]s?)?|reembols\w*|devolv\w*|dar de baja|estorn\w*|encerr\w*)\b`,
    '取消|退订|退款|停止|停掉|关闭|终止|不(?:再)?需要|解約|キャンセル|返金|やめ|止め',
  ].join('|'),
  'g',
);

/** What turns a wish round, shortly before the verb of it; "I could not cancel" turns nothing round. */
const NOT =
  /(?:\b(?:do not|don't|dont|never|shouldn't|should not|not to|nicht|ne|n'|no|nao)(?:\b|(?<='))[^,]{0,24}|不想?要?|别)$/;
const NOT_AFTER = /^(?:は|を)?(?:しない|せず|さない|したくな|しなくて)/;
const CANNOT =
  /\b(?:can|could|able|kann|konn\w*|peux|pouv\w*|pude|puedo|consigo|consegui|posso)\b|无法|不能|できな/;

const JOINTS =
  /(,(?!\d)|[;、]|(?<!\S)(?:and|or|but|because|since|und|oder|aber|sondern|weil|et|ou|mais|car|y|o|e|pero|mas|porque)(?!\S)|但是?|并且?|而且?|因为)/;
const CONTRAST = /^(?:but|aber|sondern|mais|pero|mas|但是?)$/;
const REASON = /^(?:because|since|weil|car|porque|因为)$/;
/** "Do not cancel Analytics, only Pro": what the verb says without its "not". */
const ONLY = /^(?:only|just|nur|seulement|uniquement|solo|solamente|apenas|somente|只)/;
/** Said of money, which may not have come; nothing is spared by it. */
const GIVEN_BACK = /^(?:refund|rembours|reembols|erstatt|退款|返金)/;
/** A subject of its own begins something new. */
const OWN_SUBJECT = /^(?:i|we|it|ich|wir|je|nous|yo|eu)(?![\w'])/;
/** The name behind it is excepted by itself. */
const EXCEPTED = /^(?:not|nicht|pas|no|nao)\b/;
const BARE_WORDS = 4;

/**
 * The clauses of folded sentences. One without a verb of its own is part of the wish beside it ("cancel Pro and
 * Analytics"); after a "but" it is excepted from it ("everything but Analytics"); what gives the reason wants nothing.
 */
export function clausesOf(sentences: string[]): Clause[] {
  return sentences.flatMap((sentence) => withWishes(sentence.split(JOINTS)));
}

function withWishes(parts: string[]): Clause[] {
  const clauses = parts.flatMap((part, at) => {
    if (at % 2 === 1) return [];
    const joint = (parts[at - 1] ?? '').trim();
    return oneVerbEach(part).map((text) => ({ text: text.trim(), joint, ...verbOf(text) }));
  });
  let last = clauses.find(({ wish }) => wish !== null) ?? null;
  return clauses.map((clause) => {
    const { text, wish, joint } = clause;
    if (wish !== null) last = clause;
    if (wish !== null || last === null) return { text, wish };
    if (REASON.test(joint) || !isBare(text)) return { text, wish };
    if (ONLY.test(text)) return { text, wish: last.verb };
    return {
      text,
      wish: CONTRAST.test(joint) && !EXCEPTED.test(text) ? opposite(last.wish) : last.wish,
    };
  });
}

function isBare(text: string): boolean {
  return !OWN_SUBJECT.test(text) && text.split(/\s+/).length <= BARE_WORDS;
}

/** "Cancel Pro to keep Analytics": cut before the second verb. */
function oneVerbEach(text: string): string[] {
  const [keep, end] = [text.search(KEEP), text.search(END)];
  if (keep < 0 || end < 0) return [text];
  const at = Math.max(keep, end);
  const before = text.slice(0, at);
  return NOT.test(before) ? [text] : [before, text.slice(at)];
}

/** What the verb of a clause asks for: as it stands, and by itself, without a "not". */
function verbOf(text: string): { wish: Clause['wish']; verb: Clause['wish'] } {
  for (const [verbs, verb] of [
    [END, 'end'],
    [KEEP, 'keep'],
  ] as const) {
    const [found] = text.matchAll(verbs);
    if (!found) continue;
    const turned =
      NOT.test(text.slice(0, found.index)) ||
      NOT_AFTER.test(text.slice(found.index + found[0].length));
    const givenBack = GIVEN_BACK.test(found[0]);
    return { wish: turned && !givenBack && !CANNOT.test(text) ? opposite(verb) : verb, verb };
  }
  return { wish: null, verb: null };
}

function opposite(wish: Clause['wish']): Clause['wish'] {
  if (wish === null) return null;
  return wish === 'keep' ? 'end' : 'keep';
}
