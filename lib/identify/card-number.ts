import { INVISIBLE } from './invisible';

/**
 * Digit groups with a few separators between them, as cards are written down: signs among spaces, an HTML space, or a
 * line break with the mark of a quotation.
 */
const SIGN = String.raw`[\-‐–—−._/·,|:*+~ー]`;
const SPACE = String.raw`(?:\s|&nbsp;|&#160;)`;
const BETWEEN = String.raw`(?:\s{0,8}\n[ \t]{0,3}>[> \t]{0,8}|${SPACE}{0,12}(?:${SIGN}{1,3}${SPACE}{0,12})?)`;
const DIGIT_GROUPS = new RegExp(String.raw`\d+(?:(?!\d)${BETWEEN}\d+)*`, 'gu');

/** What stands in the place of a card number. */
const MASK = '••••';

interface Span {
  from: number;
  to: number;
}

/**
 * The card numbers in a text: 13 to 19 digits from a card range that pass the Luhn check, however they are
 * grouped, also in full-width digits or with invisible characters between. Longer runs of digits, such as a
 * bank's 23-digit reference, are not taken apart.
 *
 * @see https://en.wikipedia.org/wiki/Luhn_algorithm
 */
export function cardNumbersIn(text: string): string[] {
  const readable = inPlainDigits(text);
  return spansIn(readable).map(({ from, to }) => readable.slice(from, to));
}

/** The text with a mask for every card number; the same text where there is none. */
export function maskCardNumbers(text: string): string {
  const readable = inPlainDigits(text);
  const spans = spansIn(readable);
  if (spans.length === 0) return text;
  return spans.reduceRight(
    (rest, { from, to }) => `${rest.slice(0, from)}${MASK}${rest.slice(to)}`,
    readable,
  );
}

function inPlainDigits(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/(?![0-9])\p{Nd}/gu, (digit) => `${digitOf(digit)}`);
}

/** Every script's digits stand together from zero to nine. */
function digitOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (/\p{Nd}/u.test(String.fromCodePoint(zero - 1)) && code - zero < 9) zero -= 1;
  return code - zero;
}

function spansIn(readable: string): Span[] {
  return [...readable.matchAll(DIGIT_GROUPS)].flatMap(({ index, 0: run }) =>
    spansInRun(run, index),
  );
}

/**
 * What begins and ends where a group does and is a card number. Several that overlap are one: an amount before
 * the number may happen to make another one with the first digits of it.
 */
function spansInRun(run: string, at: number): Span[] {
  const groups = [...run.matchAll(/(\D*)(\d+)/g)].map(
    ({ index, 1: before = '', 2: digits = '' }) => ({
      from: at + index + before.length,
      before,
      digits,
    }),
  );
  const spans: Span[] = [];
  for (const [first, { from }] of groups.entries()) {
    let digits = '';
    for (const [last, group] of groups.slice(first, first + 19).entries()) {
      digits += group.digits;
      if (digits.length > 19) break;
      if (isCardNumber(digits) && isOneNumber(groups.slice(first, first + last + 1))) {
        spans.push({ from, to: group.from + group.digits.length });
      }
    }
  }
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last && span.from < last.to) last.to = Math.max(last.to, span.to);
    else joined.push({ ...span });
  }
  return joined;
}

/** What also stands between amounts, times and columns: only the same throughout, among long groups, is it one number. */
const RARE = /[,|:*+~ー]|\s{4,}|&/u;

function isOneNumber(groups: { before: string; digits: string }[]): boolean {
  const between = groups.slice(1).map(({ before }) => before);
  if (!between.some((each) => RARE.test(each) && !each.includes('>'))) return true;
  const signs = new Set(between.map((each) => each.replace(/\s|&nbsp;|&#160;/g, '')));
  return signs.size === 1 && groups.every(({ digits }) => digits.length >= 4);
}

/** No card begins with 20: that is a date with its year first. */
function isCardNumber(digits: string): boolean {
  return /^(?!20)[2-6]\d{12,18}$/.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}
