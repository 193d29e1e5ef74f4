import fc from 'fast-check';

/** A number of a card that passes the Luhn check, as somebody may write it down. */
export const anyCardNumber: fc.Arbitrary<string> = fc
  .record({
    body: fc.stringMatching(/^[3-6]\d{11,17}$/),
    groups: fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 19 }),
    separator: fc.constantFrom('', ' ', '-', '.', '/', ' - ', '\u00a0', '\u2011', '\n', ' · '),
    wide: fc.boolean(),
  })
  .map(({ body, groups, separator, wide }) => {
    const digits = `${body}${checkDigit(body)}`;
    const parts: string[] = [];
    let at = 0;
    for (const size of [...groups, 19]) {
      if (at < digits.length) parts.push(digits.slice(at, at + size));
      at += size;
    }
    const written = parts.join(separator);
    return wide
      ? written.replace(/\d/g, (digit) => '０１２３４５６７８９'[Number(digit)] ?? '')
      : written;
  });

function checkDigit(body: string): number {
  const sum = [...body].reverse().reduce((total, digit, at) => {
    const value = Number(digit) * (at % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return (10 - (sum % 10)) % 10;
}
