import { INVISIBLE } from './invisible';

/** Digit groups with at most two separators between them, as cards are written down. */
const DIGIT_GROUPS = /\d+(?:[\s\-–—._/·]{1,2}\d+)*/gu;

/**
 * The card numbers in a text: 13 to 19 digits from a card range that pass the Luhn check, however they are
 * grouped, also in full-width digits or with invisible characters between. Longer runs of digits, such as a
 * bank's 23-digit reference, are not taken apart.
 *
 * @see https://en.wikipedia.org/wiki/Luhn_algorithm
 */
export function cardNumbersIn(text: string): string[] {
  const readable = text.normalize('NFKC').replace(INVISIBLE, '');
  return [...readable.matchAll(DIGIT_GROUPS)].flatMap(([run]) => cardNumbersInRun(run));
}

/** The first card number that begins and ends where a group does. */
function cardNumbersInRun(run: string): string[] {
  const groups = [...run.matchAll(/\d+/g)].map((group) => ({ at: group.index, digits: group[0] }));
  for (let from = 0; from < groups.length; from += 1) {
    let digits = '';
    for (const group of groups.slice(from)) {
      digits += group.digits;
      if (digits.length > 19) break;
      if (isCardNumber(digits)) {
        const start = groups[from]?.at ?? 0;
        return [run.slice(start, group.at + group.digits.length)];
      }
    }
  }
  return [];
}

function isCardNumber(digits: string): boolean {
  return /^[2-6]\d{12,18}$/.test(digits) && passesLuhn(digits);
}

function passesLuhn(digits: string): boolean {
  let sum = 0;
  [...digits].reverse().forEach((digit, at) => {
    const value = Number(digit) * (at % 2 === 1 ? 2 : 1);
    sum += value > 9 ? value - 9 : value;
  });
  return sum % 10 === 0;
}
