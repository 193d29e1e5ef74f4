import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldAddress } from '../../lib/identify/address';
import { addressForms, compareAddresses } from '../../lib/identify/address-forms';
import { addressVariants, maySameMailbox } from '../../lib/identify/address-variants';
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
    ['ana@bücher.example', 'ana@xn--bcher-kva.example', 'same_without_case'],
    ['ana@BüCHER.example', 'ana@xn--bcher-kva.example', 'same_without_case'],
    ['ana@\u212Aern.example', 'ana@kern.example', 'different'],
    ['ana@b\u0131llside.example', 'ana@billside.example', 'different'],
    ['ana@\u0430cme.example', 'ana@acme.example', 'different'],
    ['ana@acme\u3002example', 'ana@acme.example', 'different'],
    ['ana@xn--zz\u0130.example', 'ana@zzi.example', 'different'],
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

describe('addressForms', () => {
  it.each([
    ['ana@np.example', ['ana@np.example']],
    [' Ana@NP.example', ['Ana@NP.example', 'ana@np.example']],
    ['ana@bücher.example', ['ana@bücher.example', 'ana@xn--bcher-kva.example']],
    ['ana@xn--bcher-kva.example', ['ana@xn--bcher-kva.example', 'ana@bücher.example']],
    ['nobody', ['nobody']],
  ])('of %s', (address, forms) => {
    expect(addressForms(address)).toEqual(forms);
  });

  it('are all the same address, and never throw', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (a, b) => {
        const address = `${a}@${b}.example`;
        for (const form of addressForms(address)) {
          expect(compareAddresses(form, address)).not.toBe('different');
        }
      }),
    );
  });

  it('never make an address outside ASCII the same as one inside it, but for punycode', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (text) => {
        const local = text.replace(/[@\s]/gu, '');
        fc.pre(/[^\0-\x7f]/.test(local));
        const lowered = local.normalize('NFKC').toLowerCase();
        const plain = [...lowered].filter((letter) => letter.charCodeAt(0) < 128).join('');
        expect(compareAddresses(`${local}@np.example`, `${plain}@np.example`)).toBe('different');
        expect(compareAddresses(`ana@${local}.example`, `ana@${plain}.example`)).toBe('different');
      }),
    );
  });
});

describe('addressVariants', () => {
  it.each([
    ['ana+billing@np.example', ['ana@np.example']],
    [
      'a.na+x@gmail.com',
      [
        'a.na+x@googlemail.com',
        'a.na@gmail.com',
        'a.na@googlemail.com',
        'ana@gmail.com',
        'ana@googlemail.com',
      ],
    ],
    ['a.na@np.example', []],
    ['+only@np.example', []],
    ['ana@np.example', []],
  ])('of %s', (address, variants) => {
    expect(addressVariants(address)).toEqual(variants);
  });

  it('may be one mailbox, and are never the address itself', () => {
    const address = fc.tuple(
      fc.stringMatching(/^[a-z.]{1,8}(\+[a-z]{1,4})?$/),
      fc.constantFrom('gmail.com', 'np.example'),
    );
    fc.assert(
      fc.property(address, ([local, domain]) => {
        const given = `${local}@${domain}`;
        for (const each of addressVariants(given)) {
          expect(compareAddresses(each, given)).toBe('different');
          expect(maySameMailbox(each, given)).toBe(true);
        }
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
