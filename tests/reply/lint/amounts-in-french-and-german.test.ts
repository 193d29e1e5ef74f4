import { describe, expect, it } from 'vitest';
import { formatMoney } from '../../../lib/billing/money';
import { amountsIn } from '../../../lib/reply/lint/amounts-in';

const CURRENCIES = ['usd', 'eur', 'gbp', 'jpy', 'chf', 'bhd'];
const AMOUNTS = [7, 500, 2900, 123_456, 1_234_567, 98_765_432];

describe.each(['fr-FR', 'fr-CA', 'fr-CH', 'de-DE', 'de-CH', 'de-AT'])(
  'an amount in %s',
  (locale) => {
    it.each(CURRENCIES)('is found in %s, with its minor units', (currency) => {
      for (const amount of AMOUNTS) {
        const written = formatMoney({ amount, currency }, locale);
        for (const text of [written, written.replace(/[\u00a0\u202f]/g, ' ')]) {
          const found = amountsIn(`Pro, ${text}, le 12.`, CURRENCIES);
          expect(found, text).toHaveLength(1);
          expect(found[0]?.meanings, text).toContainEqual({ currency, amount });
        }
      }
    });
  },
);

describe('an amount in words', () => {
  it.each([
    ['Sie haben 31 Dollar bezahlt.', 'usd', 3100],
    ['Das sind 29,50 Euro.', 'eur', 2950],
    ['Es waren 31 Pfund.', 'gbp', 3100],
    ['Es waren 31 Franken.', 'chf', 3100],
    ['Es waren 3.200 Yen.', 'jpy', 3200],
    ['Vous avez payé 31 dollars.', 'usd', 3100],
    ['Cela fait 29,50 euros.', 'eur', 2950],
    ['Cela fait 31 livres sterling.', 'gbp', 3100],
    ['Cela fait 31 francs suisses.', 'chf', 3100],
    ['Cela fait 3 200 yens.', 'jpy', 3200],
    ['Il reste 1 234,56 $US.', 'usd', 123_456],
    ['Il reste 1 234,56 $ CA.', 'cad', 123_456],
  ])('%s', (text, currency, amount) => {
    const [found] = amountsIn(text, []);
    expect(found?.meanings).toContainEqual({ currency, amount });
  });
});
