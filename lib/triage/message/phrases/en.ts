import { englishCharges } from './en-charges';
import { englishExceptions } from './en-exceptions';
import { englishLeaving, englishNotLeaving } from './en-leaving';
import { englishMet } from './en-met';
import { englishMoney } from './en-money';
import { englishNoCharges } from './en-no-charges';
import { englishNotPaying, englishPaying } from './en-paying';
import { englishNotProduct, englishProduct } from './en-product';
import { englishSigns } from './en-signs';
import { withoutApostrophes } from './en-words';
import type { Phrases } from './phrases';

type Lists<Key extends string> = Partial<Record<Key, RegExp[]>>;

/** All tables in one, each pattern read with and without its apostrophes. */
function together<Key extends string>(...tables: Lists<Key>[]): Lists<Key> {
  const keys = [...new Set(tables.flatMap((table) => Object.keys(table) as Key[]))];
  return Object.fromEntries(
    keys.map((key) => [key, tables.flatMap((table) => table[key] ?? []).map(withoutApostrophes)]),
  ) as Lists<Key>;
}

export const english: Phrases = {
  intents: together(
    englishMet.intents,
    englishMoney,
    englishLeaving,
    englishCharges,
    englishPaying,
    englishProduct,
  ),
  except: together(
    englishExceptions,
    englishNotLeaving,
    englishNoCharges,
    englishNotPaying,
    englishNotProduct,
  ),
  signs: together(englishSigns),
  toCome:
    /\b(?:will|would|shall|going to|am i|are we|won't|not be)\b.{0,30}\b(?:be |being |get |getting )?(?:charged|billed)\b(?! (?:twice|again (?:on|last|yesterday)))|\b(?:do not|don't|stop|without) (?:\w+ ){0,2}(?:charge|charging|bill|billing) (?:me|us|my|our)\b|\bnext (?:payment|charge|bill)\b/,
  yes: /^(?:yes|yep|yeah|yup|sure|ok|okay|correct|right|confirmed?|exactly|please do|go ahead|do it|sounds good|that'?s (?:fine|right|correct)|i agree|agreed|fine|perfect)\b/,
  inert: [
    /\bignore\b.{0,30}\b(?:previous|prior|above|all|earlier|your)\b.{0,20}\b(?:rules?|instructions?|prompts?|guidelines|policies)\b/,
    /^\W*(?:system|assistant|developer|admin|user)\s*:/,
    /\b(?:assistant|ai|bot|model|agent|copilot|llm|tool|extension|billside)\b.{0,40}\b(?:must|should|shall|has to|needs? to|will|is to|are to)\b/,
    /\byou are (?:now|a|an)\b.{0,40}\b(?:assistant|model|agent|bot|system)\b/,
    /\bset (?:the )?(?:status|bucket|classification|verdict|category)\b/,
  ],
  months: [
    /\bjan(?:uary)?\b/,
    /\bfeb(?:ruary)?\b/,
    /\bmar(?:ch)?\b/,
    /\bapr(?:il)?\b/,
    /\bmay\b(?! (?:i|we|be|have|not|you))/,
    /\bjune?\b/,
    /\bjuly?\b/,
    /\baug(?:ust)?\b/,
    /\bsept?(?:ember)?\b/,
    /\boct(?:ober)?\b/,
    /\bnov(?:ember)?\b/,
    /\bdec(?:ember)?\b/,
  ],
};
