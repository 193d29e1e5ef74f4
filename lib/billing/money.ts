import type { Currency, MinorUnits, Money, Sums } from './amounts';

/** Currencies without a minor unit in Stripe. @see https://docs.stripe.com/currencies#zero-decimal */
const ZERO_DECIMAL = new Set(
  'bif clp djf gnf jpy kmf krw mga pyg rwf vnd vuv xaf xof xpf'.split(' '),
);

/** @see https://docs.stripe.com/currencies#three-decimal */
const THREE_DECIMAL = new Set('bhd jod kwd omr tnd'.split(' '));

/** How many digits of an amount in `currency` stand behind the point, as Stripe counts (not as ISO 4217 does). */
export function decimalsOf(currency: Currency): 0 | 2 | 3 {
  const code = currency.toLowerCase();
  if (ZERO_DECIMAL.has(code)) return 0;
  return THREE_DECIMAL.has(code) ? 3 : 2;
}

/** An amount as an exact decimal string in major units: 12500 `bhd` is `"12.500"`. */
export function majorUnits({ amount, currency }: Money): string {
  const decimals = decimalsOf(currency);
  const digits = Math.abs(amount)
    .toString()
    .padStart(decimals + 1, '0');
  const sign = amount < 0 ? '-' : '';
  if (decimals === 0) return sign + digits;
  return `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/**
 * An amount in words of a locale: `formatMoney({ amount: 2900, currency: 'usd' }, 'en')` is `$29.00`.
 *
 * @param locale BCP 47
 */
export function formatMoney(money: Money, locale: string): string {
  const decimals = decimalsOf(money.currency);
  return new Intl.NumberFormat(signLocale(locale), {
    style: 'currency',
    currency: money.currency.toUpperCase(),
    // Not the narrow one: a bare `$` would be a US dollar to most readers, whichever dollar it is.
    currencyDisplay: 'symbol',
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // A decimal string keeps every digit; a JavaScript number would not beyond 2^53.
  }).format(majorUnits(money) as `${number}`);
}

/** British English stands here for English as such, where `$` and `¥` need no country before them. */
function signLocale(locale: string): string {
  return locale === 'en-GB' ? 'en' : locale;
}

/** Adds an amount to sums kept apart by currency; returns new sums. */
export function addTo(sums: Sums, { amount, currency }: Money): Sums {
  return { ...sums, [currency]: (sums[currency] ?? 0) + amount };
}

/** The sums as amounts, largest first; empty where nothing was summed. */
export function moniesOf(sums: Sums): Money[] {
  return Object.entries(sums)
    .map(([currency, amount]: [string, MinorUnits]) => ({ amount, currency }))
    .sort((a, b) => b.amount - a.amount);
}
