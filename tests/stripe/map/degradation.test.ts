import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapCharge } from '../../../lib/stripe/map/charge';
import { mapSubscription } from '../../../lib/stripe/map/subscription';
import { EVERY_MAP } from './every-map';
import { wireCharge, wireSubscription } from './wires';
import { withField } from './with-field';

/** Words that an object of JavaScript answers to by itself. */
const word = fc.oneof(
  fc.string(),
  fc.constantFrom('constructor', '__proto__', 'toString', 'unknown', ''),
);

describe.each(EVERY_MAP)('a $name', ({ map, wire, enums, optional }) => {
  it('is mapped whole, to nothing that a message between contexts would lose', () => {
    const mapped = map(wire);
    expect(JSON.parse(JSON.stringify(mapped))).toEqual(mapped);
  });

  it.each(optional)('keeps standing without %s', (path) => {
    expect(() => map(withField(wire, path, null))).not.toThrow();
    expect(() => map(withField(wire, path, undefined))).not.toThrow();
  });

  it.each(enums)('takes any word for %s', (path) => {
    fc.assert(
      fc.property(word, (any) => {
        expect(() => map(withField(wire, path, any))).not.toThrow();
      }),
      { numRuns: 30 },
    );
  });

  it('takes a word it does not know in every place at once', () => {
    const strange = enums.reduce((object, path) => withField(object, path, 'of_tomorrow'), wire);
    expect(() => map(strange)).not.toThrow();
  });
});

describe('what is not the object asked for', () => {
  it.each([null, 'ch_1', [], {}, { id: 1 }, { ...wireCharge, amount: '29.00' }])('%j', (wire) => {
    expect(() => mapCharge(wire)).toThrow();
  });

  it('a subscription without items', () => {
    expect(() => mapSubscription(withField(wireSubscription, 'items', undefined))).toThrow();
  });
});
