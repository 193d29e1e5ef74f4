import type { Conversation } from '../../inbox/conversation';
import { foldText, sentencesOf, withoutOrders } from './fold';
import { likelyLanguages } from './likely-language';
import { INTENTS, type Intent, type Matter, type Sign } from './matter';
import { readMentions } from './mentions';
import { type OwnWords, ownWords } from './own-words';
import { german } from './phrases/de';
import { english } from './phrases/en';
import { spanish } from './phrases/es';
import { french } from './phrases/fr';
import { japanese } from './phrases/ja';
import type { Phrases } from './phrases/phrases';
import { portuguese } from './phrases/pt';
import { chinese } from './phrases/zh';
import { inOrder } from './precedence';

const TABLES: Record<string, Phrases> = {
  en: english,
  zh: chinese,
  es: spanish,
  fr: french,
  de: german,
  ja: japanese,
  pt: portuguese,
};

/** What a sentence about a charge to come does not claim. */
const CLAIMS_OF_CHARGE: Intent[] = ['charged_twice', 'charged_after_cancel', 'unknown_charge'];

/** "$45, $45 and $45": the same amount told over again, in any language. */
const AMOUNT_AGAIN =
  /([$€£¥₹]\s?\d[\d.,]{0,9}\d|(?<![\d.,])\d[\d.,]{0,10}\s?(?:[$€£¥₹]|usd|eur|euros?|dollars?|円|元|块))\s?(?:[,、+&;]|and|und|et|y|e|和|と)\s?(?:(?:and|und|et|y|e|again|nochmal|encore|otra vez|de novo|又|また)\s)?\1(?!\d)/;

/** A yes with more words than this says something of its own. */
const SHORT_WORDS = 12;

/**
 * What the customer asks, by the words of the latest message; where it is only a yes or a thank you, by the turn
 * before it, then by the subject. Orders to a machine and markup in it are skipped.
 */
export function readMessage(conversation: Conversation): Matter {
  const words = wordsOf(conversation);
  const tables = tablesFor(conversation, words);
  const message = read(words.latest, tables);
  const subject = read(withoutPrefix(conversation.subject), tables);
  const earlier = read(words.before, tables);
  const first = conversation.earlierMessage === null && words.before === '';

  const says = message.intents.filter((intent) => intent !== 'thanks');
  if (says.length > 0) {
    const together = first ? merge(message, subject) : message;
    return matter(together, 'message', mentionsIn(conversation, words, tables, first));
  }
  const answers = message.isYes || message.intents.length === 0;
  const named = mentionsIn(conversation, words, tables, true);
  if (answers && hasWish(earlier)) return matter(merge(earlier, message), 'earlier_message', named);
  // The subject of a new mail is part of it; that of a thread is what the thank you is for.
  const thanksForIt = message.intents.includes('thanks') && isReply(conversation);
  if ((answers || first) && !thanksForIt && hasWish(subject))
    return matter(merge(subject, message), 'subject', named);
  // A message that asks nothing we know and names an amount is about that amount.
  if (named.amounts.length > 0 && !message.intents.includes('thanks')) {
    return matter({ ...message, intents: ['explain_amount'] }, 'message', named);
  }
  return matter(message, 'message', named);
}

interface Read {
  intents: Intent[];
  signs: Sign[];
  isYes: boolean;
}

/** The customer's latest words, and the turn before: as the inbox knows it, else as the mail quotes it. */
function wordsOf({ message, earlierMessage }: Conversation): OwnWords {
  const { latest, before } = ownWords(message);
  return { latest, before: earlierMessage === null ? before : ownWords(earlierMessage).latest };
}

/**
 * The language the page guessed, the one the words look like, and English, which everybody mixes in; every table
 * where neither is known.
 */
function tablesFor({ language, subject }: Conversation, words: OwnWords): Phrases[] {
  const said = (language ?? '').toLowerCase().split('-')[0] ?? '';
  const likely = likelyLanguages(foldText(`${words.latest}\n${subject}`));
  const told = said in TABLES;
  if (!told && likely.length !== 1) return Object.values(TABLES);
  const tables = [said, ...likely].flatMap((name) => TABLES[name] ?? []);
  return [...new Set([...tables, english])];
}

function read(text: string, tables: Phrases[]): Read {
  const folded = foldText(text);
  const sentences = sentencesOf(withoutOrders(folded)).filter(
    (sentence) => !tables.some((table) => matches(table.inert, sentence)),
  );
  const intents = new Set<Intent>();
  const signs = new Set<Sign>();
  for (const sentence of sentences) {
    const toCome = tables.some((table) => table.toCome.test(sentence));
    for (const table of tables) {
      for (const [intent, patterns] of entries(table.intents)) {
        const meant =
          !intents.has(intent) &&
          !(toCome && CLAIMS_OF_CHARGE.includes(intent)) &&
          matches(patterns, sentence) &&
          !matches(table.except[intent] ?? [], sentence) &&
          !(table !== english && isRuledOutInEnglish(intent, sentence));
        if (meant) intents.add(intent);
      }
      for (const [sign, patterns] of entries(table.signs)) {
        const found = signs.has(sign) || (toCome && sign === 'charged');
        if (!found && matches(patterns, sentence)) signs.add(sign);
      }
    }
  }
  if (AMOUNT_AGAIN.test(folded)) intents.add('charged_twice');
  const start = sentences[0] ?? '';
  return {
    intents: INTENTS.filter((intent) => intents.has(intent)),
    signs: [...signs],
    isYes: tables.some((table) => table.yes.test(start)) && countWords(folded) <= SHORT_WORDS,
  };
}

/** English that English itself does not mean so: other languages know its words ("refund"), not its turns. */
function isRuledOutInEnglish(intent: keyof Phrases['intents'], sentence: string): boolean {
  const excepted = english.except[intent] ?? [];
  return matches(excepted, sentence) && matches(english.intents[intent] ?? [], sentence);
}

function matter(found: Read, source: Matter['source'], mentions: Matter['mentions']): Matter {
  const [intent, ...others] = inOrder(found.intents, found.signs);
  return { intent, intents: [intent, ...others], signs: found.signs, source, mentions };
}

function merge(a: Read, b: Read): Read {
  const both = new Set([...a.intents, ...b.intents]);
  return {
    intents: INTENTS.filter((intent) => both.has(intent)),
    signs: [...new Set([...a.signs, ...b.signs])],
    isYes: a.isYes,
  };
}

function hasWish({ intents }: Read): boolean {
  return intents.some((intent) => intent !== 'thanks');
}

function mentionsIn(
  { subject }: Conversation,
  { latest, before }: OwnWords,
  tables: Phrases[],
  withSubject: boolean,
) {
  const texts = withSubject ? [latest, subject, before] : [latest];
  return readMentions(foldText(texts.join('\n\n')), tables);
}

function isReply({ subject }: Conversation): boolean {
  return withoutPrefix(subject) !== subject;
}

/** `Re: AW: ` and the like say nothing. */
function withoutPrefix(subject: string): string {
  return subject.replace(
    /^(?:\s*(?:re|aw|fw|fwd|wg|tr|rv|res|enc|回复|回覆|答复|转发|返信|転送)\s*[:：])+/i,
    '',
  );
}

function matches(patterns: RegExp[], sentence: string): boolean {
  return patterns.some((pattern) => pattern.test(sentence));
}

function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => word !== '').length;
}

function entries<Key extends string, Value>(record: Partial<Record<Key, Value>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}
