/** An exact number; prices in Stripe have up to twelve decimals and months do not divide days. */
export interface Fraction {
  numerator: bigint;
  /** Always above zero. */
  denominator: bigint;
}

export const ZERO: Fraction = { numerator: 0n, denominator: 1n };

/** @throws RangeError where `denominator` is zero */
export function fraction(numerator: number | bigint, denominator: number | bigint = 1): Fraction {
  const below = BigInt(denominator);
  if (below === 0n) throw new RangeError('A fraction needs a denominator.');
  const sign = below < 0n ? -1n : 1n;
  return { numerator: BigInt(numerator) * sign, denominator: below * sign };
}

const DECIMAL = /^(-?)(\d+)(?:\.(\d+))?$/;

/** Reads a decimal string of Stripe (`"2900"`, `"0.05"`); null where it is not one. */
export function parseDecimal(text: string): Fraction | null {
  const match = DECIMAL.exec(text.trim());
  if (!match) return null;
  const [, sign = '', whole = '0', decimals = ''] = match;
  return {
    numerator: BigInt(`${sign}${whole}${decimals}`),
    denominator: 10n ** BigInt(decimals.length),
  };
}

export function add(a: Fraction, b: Fraction): Fraction {
  return {
    numerator: a.numerator * b.denominator + b.numerator * a.denominator,
    denominator: a.denominator * b.denominator,
  };
}

export function subtract(a: Fraction, b: Fraction): Fraction {
  return add(a, { numerator: -b.numerator, denominator: b.denominator });
}

export function multiply(a: Fraction, b: Fraction): Fraction {
  return { numerator: a.numerator * b.numerator, denominator: a.denominator * b.denominator };
}

export function larger(a: Fraction, b: Fraction): Fraction {
  return subtract(a, b).numerator < 0n ? b : a;
}

export function atLeastZero(value: Fraction): Fraction {
  return value.numerator < 0n ? ZERO : value;
}

/** To the nearest integer; a half goes up (towards positive infinity). */
export function roundHalfUp({ numerator, denominator }: Fraction): number {
  const doubled = 2n * numerator + denominator;
  const divisor = 2n * denominator;
  const quotient = doubled / divisor;
  const floored = doubled < 0n && doubled % divisor !== 0n ? quotient - 1n : quotient;
  return Number(floored);
}
