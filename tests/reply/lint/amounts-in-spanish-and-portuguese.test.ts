import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../lib/billing/money';
import { amountsIn } from '../../../lib/reply/lint/amounts-in';

const EVERYWHERE = ['usd', 'eur', 'gbp', 'jpy', 'brl', 'mxn', 'bhd'];

/** Where customers are, and the money of the place beside that of everywhere. */
const PLACES: [locale: string, own: string[]][] = [
  ['es-ES', []],
  ['es-419', []],
  ['es-US', []],
  ['es-MX', ['mxn']],
  ['es-AR', ['ars']],
  ['es-CL', ['clp']],
  ['es-CO', ['cop']],
  ['es-CR', ['crc']],
  ['es-DO', ['dop']],
  ['es-PE', ['pen']],
  ['es-UY', ['uyu']],
  ['pt-BR', ['brl']],
  ['pt-PT', ['eur']],
];

const found = (text: string, currency: string) =>
  amountsIn(text, [currency]).flatMap(({ meanings }) =>
    meanings.filter((meant) => meant.currency === currency).map(({ amount }) => amount),
  );

describe('amounts as they are written in Spanish and Portuguese', () => {
  const cases = PLACES.flatMap(([locale, own]) =>
    [...EVERYWHERE, ...own].map((currency) => [locale, currency] as const),
  );

  it.each(cases)('%s: %s is found with its minor units', (locale, currency) => {
    for (const amount of [1, 500, 2900, 12_345, 320_000, 123_456_789]) {
      const written = formatMoney({ amount, currency }, locale).replace(/[\u00a0\u202f]/g, ' ');
      expect(found(`Fueron ${written}, el 12 de noviembre.`, currency), written).toContain(amount);
    }
  });

  it.each([
    ['31 dólares', 'usd', 3100],
    ['31 dólares', 'mxn', 3100],
    ['1.234,50 euros', 'eur', 123_450],
    ['31 libras', 'gbp', 3100],
    ['1.500 pesos', 'mxn', 150_000],
    ['1.500 pesos', 'clp', 1500],
    ['31,90 reales', 'brl', 3190],
    ['31,90 reais', 'brl', 3190],
    ['3200 yenes', 'jpy', 3200],
    ['3.200 ienes', 'jpy', 3200],
    ['R$ 31,90', 'brl', 3190],
    ['S/ 31.90', 'pen', 3190],
  ])('%s can be %s', (written, currency, amount) => {
    expect(found(`Pagó ${written} ayer.`, currency)).toContain(amount);
  });

  it.each([
    'En tiempo real, 24 horas al día.',
    'São 8 licenças e 5 dias úteis.',
    'Pesa 3 kilos; el 12 de noviembre de 2026.',
    'De 5 a 10 días hábiles.',
  ])('there is none in: %s', (text) => {
    expect(amountsIn(text, [])).toEqual([]);
  });
});
