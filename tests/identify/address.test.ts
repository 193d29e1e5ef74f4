import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareAddresses, foldAddress } from '../../lib/identify/address';
import { companyDomain } from '../../lib/identify/company-domain';

describe('compareAddresses', () => {
  it.each([
    ['ana@northpeak.example', 'ana@northpeak.example', 'same'],
    ['GREG.ITO@SILVERMOOR.EXAMPLE', 'greg.ito@silvermoor.example', 'same_without_case'],
    ['ana@northpeak.example', 'bruno@northpeak.example', 'different'],
    ['ana+billing@northpeak.example', 'ana@northpeak.example', 'different'],
    ['a.na@northpeak.example', 'ana@northpeak.example', 'different'],
    ['\u212Aim@northpeak.example', 'kim@northpeak.example', 'different'],
    ['\u0131an@northpeak.example', 'ian@northpeak.example', 'different'],
    ['I\u0307an@northpeak.example', 'ian@northpeak.example', 'different'],
  ])('%s and %s are %s', (a, b, verdict) => {
    expect(compareAddresses(a, b)).toBe(verdict);
  });

  it('folds no letter outside ASCII', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const folded = [...foldAddress(text)];
        const before = [...text.trim()];
        expect(folded).toHaveLength(before.length);
        before.forEach((letter, index) => {
          if (letter !== folded[index]) expect(letter).toMatch(/^[A-Z]$/);
        });
      }),
    );
  });
});

describe('companyDomain', () => {
  it.each([
    ['ana@northpeak.example', 'northpeak.example'],
    ['ana@eu.northpeak.co.uk', 'northpeak.co.uk'],
    ['mia@outlook.com', null],
    ['mia@GMAIL.com', null],
    ['nobody', null],
  ])('of %s is %s', (address, domain) => {
    expect(companyDomain(address)).toBe(domain);
  });
});
