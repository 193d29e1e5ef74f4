import { decimalsOf } from '../../billing/money';
import {
  CURRENCY_AFTER,
  CURRENCY_BEFORE,
  EAST_ASIAN_CURRENCIES,
  plainDigits,
  tenThousands,
} from './east-asian-money';

/** An amount as it stands in a text: the words, and what it is in each currency it can mean. */
export interface WrittenAmount {
  excerpt: string;
  /** Currency code in lower case and minor units; several for a sign that several currencies share. */
  meanings: { currency: string; amount: number }[];
}

const SIGNS: Record<string, string[]> = {
  $: 'usd cad aud nzd sgd hkd mxn twd brl clp cop ars uyu dop'.split(' '),
  '€': ['eur'],
  '£': ['gbp', 'egp'],
  '¥': ['jpy', 'cny'],
  '￥': ['jpy', 'cny'],
  '₹': ['inr'],
  '₩': ['krw'],
  '₺': ['try'],
  '₴': ['uah'],
  '₫': ['vnd'],
  '₱': ['php'],
  '฿': ['thb'],
  '₪': ['ils'],
  '₦': ['ngn'],
  R$: ['brl'],
  'S/': ['pen'],
  '₡': ['crc'],
  zł: ['pln'],
  kr: 'sek nok dkk isk'.split(' '),
  Kč: ['czk'],
};

const FRANCS = 'chf xof xaf xpf'.split(' ');

const WORDS: Record<string, string[]> = {
  dollar: SIGNS.$ ?? [],
  dollars: SIGNS.$ ?? [],
  euro: ['eur'],
  euros: ['eur'],
  pound: ['gbp'],
  pounds: ['gbp'],
  yen: ['jpy'],
  dólar: SIGNS.$ ?? [],
  dólares: SIGNS.$ ?? [],
  libras: ['gbp', 'egp'],
  pesos: 'mxn clp cop ars uyu dop php'.split(' '),
  reales: ['brl'],
  reais: ['brl'],
  yenes: ['jpy'],
  ienes: ['jpy'],
  yens: ['jpy'],
  pfund: SIGNS['£'] ?? [],
  livres: SIGNS['£'] ?? [],
  franken: ['chf'],
  franc: FRANCS,
  francs: FRANCS,
};

/** Grouped by threes, or as in India by twos and a last three; else plain. */
const NUMBER = String.raw`\d{1,3}(?:[.,'’ \u00a0\u202f]\d{2,3})*[.,'’ \u00a0\u202f]\d{3}(?:[.,]\d{1,3})?|\d+(?:[.,]\d{1,3})?`;
const SIGN = String.raw`R\$|\bS/|₡|(?:US|CA|AU|A|C|NZ|HK|S|MX|NT)?\$|€|£|(?:CN|JP)?[¥￥]|₹|₩|₺|₴|₫|₱|฿|₪|₦|zł|Kč|\bkr\b`;
const WORD =
  'dollars?|euros?|pounds?|yens?|dólar(?:es)?|libras|pesos|reales|reais|[yi]enes|pfund|livres|franken|francs?';

/**
 * The amounts in a text that name their currency, by sign, by ISO code or in words.
 *
 * @param codes the ISO codes to look for, in lower case
 */
export function amountsIn(text: string, codes: Iterable<string>): WrittenAmount[] {
  const known = new Set(
    [...codes, ...Object.values(SIGNS).flat()].map((code) => code.toLowerCase()),
  );
  const unit = `${SIGN}|\\b(?:${[...known].join('|')})\\b|\\b(?:${WORD})\\b`;
  const before = new RegExp(
    `(?<unit>${CURRENCY_BEFORE}|${unit})[\\s-]?(?<number>${NUMBER})(?![\\d])`,
    'giu',
  );
  const after = new RegExp(
    `(?<![\\d.,])(?<number>(?:${NUMBER})(?:万(?:${NUMBER})?)?)\\s?(?<unit>${CURRENCY_AFTER}|${unit})`,
    'giu',
  );
  const readable = plainDigits(text);
  return [...readable.matchAll(before), ...readable.matchAll(after)].map((match) => {
    const { unit: sign = '', number = '' } = match.groups ?? {};
    return {
      excerpt: text.slice(match.index, match.index + match[0].length).trim(),
      meanings: currenciesOf(sign).flatMap((currency) =>
        minorUnitsOf(number, decimalsOf(currency)).map((amount) => ({ currency, amount })),
      ),
    };
  });
}

function currenciesOf(sign: string): string[] {
  const shared =
    EAST_ASIAN_CURRENCIES[sign] ??
    SIGNS[sign] ??
    SIGNS[sign.toLowerCase()] ??
    WORDS[sign.toLowerCase()];
  if (shared) return shared;
  return SIGNS[sign.slice(-1)] ?? [sign.toLowerCase()];
}

/** Both readings of a point or comma: as decimals, where they fit the currency, and as a separator of thousands. */
function minorUnitsOf(number: string, decimals: number): number[] {
  const myriads = tenThousands(number);
  if (myriads !== null) return [myriads * 10 ** decimals];
  const digits = number.replace(/\D/g, '');
  const [, fraction] = /[.,](\d{1,3})$/.exec(number) ?? [];
  const whole = Number(digits) * 10 ** decimals;
  if (fraction === undefined) return [whole];
  const asDecimals =
    fraction.length <= decimals ? [Number(digits) * 10 ** (decimals - fraction.length)] : [];
  return fraction.length === 3 ? [...asDecimals, whole] : asDecimals;
}
