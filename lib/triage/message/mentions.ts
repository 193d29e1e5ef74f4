import type { MentionedAmount, MentionedDay, Mentions } from './matter';
import type { Phrases } from './phrases/phrases';

const SIGN = '(?:us\\$|r\\$|[$€£¥₹]|usd|eur|gbp|jpy|cny|bhd|chf|brl|inr)';
const NUMBER = '(\\d{1,3}(?:[ ,.\u00a0]\\d{3})+(?:[.,]\\d{1,3})?|\\d+(?:[.,]\\d{1,3})?)';
const AMOUNTS = [
  new RegExp(`${SIGN}\\s?${NUMBER}`, 'g'),
  new RegExp(`${NUMBER}\\s?(?:${SIGN}|dollars?|euros?|pounds?|yen|元|円|块|reais)`, 'g'),
  /(?<![\d.,])(\d+[.,]\d{2})(?![\d.,])/g,
];

const LAST4 =
  /(?:ending|ends|endet|endend|terminad[ao]|terminee|finissant|final|末尾|尾号|下4桁|[x*•·]{2,})(?: (?:in|with|auf|mit|par|en|em|con))?\D{0,6}(\d{4})(?!\d)/g;

/** Amounts, days and cards that a folded text names. */
export function readMentions(folded: string, tables: Phrases[]): Mentions {
  const amounts = AMOUNTS.flatMap((pattern) => [...folded.matchAll(pattern)])
    .flatMap((match) => match[1] ?? [])
    .map((value): MentionedAmount => ({ value: plainDecimal(value) }));
  return {
    amounts: amounts.filter((a, index) => amounts.findIndex((b) => b.value === a.value) === index),
    days: readDays(folded, tables),
    last4: [...folded.matchAll(LAST4)].flatMap((match) => match[1] ?? []),
  };
}

/** `1.234,50` and `1,234.50` are both `1234.50`; three digits after a lone separator are thousands. */
function plainDecimal(text: string): string {
  const compact = text.replace(/[ \u00a0]/g, '');
  const separator = Math.max(compact.lastIndexOf(','), compact.lastIndexOf('.'));
  if (separator < 0) return compact;
  const decimals = compact.length - separator - 1;
  const lone = compact.replace(/[^.,]/g, '').length === 1;
  const thousands = decimals === 3 && (!lone || compact[separator] === ',');
  const digits = compact.replace(/[.,]/g, '');
  if (thousands || decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

const CJK_DAY = /(\d{1,2})\s?月\s?(\d{1,2})\s?[日号號]/g;
/** Day before month, as most of the world writes it; read only where both stand with dots or slashes. */
const NUMERIC_DAY = /(?<![\d.,/])([0-3]?\d)[./]([01]?\d)\.?(?:[./]?(20\d\d))?(?![\d,/])/g;

function readDays(folded: string, tables: Phrases[]): MentionedDay[] {
  const days: MentionedDay[] = [];
  for (const [, month, day] of folded.matchAll(CJK_DAY)) {
    days.push({ month: Number(month), day: Number(day), year: null });
  }
  for (const [, day, month, year] of folded.matchAll(NUMERIC_DAY)) {
    const numbers = { month: Number(month), day: Number(day), year: year ? Number(year) : null };
    if (numbers.month >= 1 && numbers.month <= 12 && numbers.day >= 1) days.push(numbers);
  }
  for (const table of tables) {
    table.months.forEach((pattern, index) => {
      const match = pattern.exec(folded);
      if (!match) return;
      const before = /(\d{1,2})(?:st|nd|rd|th|er|\.|º)?\s*(?:of |de |do )?$/.exec(
        folded.slice(0, match.index),
      );
      const rest = folded.slice(match.index + match[0].length);
      const after = /^\s*(\d{1,2})(?:st|nd|rd|th)?\b(?!\s*(?::|月|\d))/.exec(rest);
      const year = /^\D{0,8}(20\d\d)/.exec(rest)?.[1];
      const day = Number(before?.[1] ?? after?.[1] ?? 0);
      days.push({
        month: index + 1,
        day: day >= 1 && day <= 31 ? day : null,
        year: year ? Number(year) : null,
      });
    });
  }
  return days.filter(
    (a, index) =>
      days.findIndex((b) => a.month === b.month && (a.day === b.day || a.day === null)) === index,
  );
}
