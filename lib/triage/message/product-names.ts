import { foldText } from './fold';

const LETTER = String.raw`[\p{Script=Latin}\p{Script=Cyrillic}\p{N}]`;

/** Words of a language that are the names of plans too: "29 € pro Monat", "je n'en veux plus". */
const COMMON_WORDS =
  /\bpro (?:monat|jahr|woche|tag|nutzer|person|user|sitz|platz|kopf)\w*|\b(?:ne|n')\s?[^,.]{1,30}? plus\b|\b(?:en|de|non) plus\b|\bdear team\b/g;

/** A product, and whether the words around its name except it: "not Analytics". */
export interface NamedProduct {
  productId: string;
  spared: boolean;
}

const EXCEPT =
  /(?:\b(?:not|except(?: for)?|besides|other than|apart from|instead of|nicht|ausser|ohne|sauf|pas|excepto|salvo|menos|exceto)(?: (?:my|our|the|das|mein|le|la|mon|el|mi|o|a|meu|minha))?|不是|除了)\s?["“'«「]?$/;
const EXCEPT_AFTER = /^["”'»」]?\s?(?:以外|除外|ではなく|じゃなく)/;

/**
 * The products that a folded text names, by whole words; of names within one another (Pro, Pro Plus) the longest.
 *
 * @param names product ids and their names as Stripe has them
 */
export function namedProducts(text: string, names: [id: string, name: string][]): NamedProduct[] {
  let rest = text.replace(COMMON_WORDS, (words) => ' '.repeat(words.length));
  const found: NamedProduct[] = [];
  const byLength = names
    .map(([productId, name]) => ({ productId, name: foldText(name).trim() }))
    .filter(({ name }) => name !== '')
    .toSorted((a, b) => b.name.length - a.name.length);
  for (const name of new Set(byLength.map((each) => each.name))) {
    const pattern = new RegExp(`(?<!${LETTER})${escaped(name)}(?!${LETTER})`, 'gu');
    for (const { index } of rest.matchAll(pattern)) {
      const spared =
        EXCEPT.test(text.slice(0, index)) || EXCEPT_AFTER.test(text.slice(index + name.length));
      const same = byLength.filter((each) => each.name === name);
      found.push(...same.map(({ productId }) => ({ productId, spared })));
    }
    rest = rest.replace(pattern, (words) => ' '.repeat(words.length));
  }
  return found;
}

/** A Han or kana name has no spaces around it, a Latin one within Chinese neither. */
function escaped(name: string): string {
  return name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, String.raw`\s+`);
}
