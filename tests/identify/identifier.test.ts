import { describe, expect, it } from 'vitest';
import { mentionedIdentifiers, readIdentifier } from '../../lib/identify/identifier';

describe('readIdentifier', () => {
  it.each([
    [' maria@keller.example ', { kind: 'email', email: 'maria@keller.example' }],
    ['cus_Q8m2abc', { kind: 'customer', id: 'cus_Q8m2abc' }],
    ['sub_1Raabc', { kind: 'subscription', id: 'sub_1Raabc' }],
    ['in_1Raabc', { kind: 'invoice', id: 'in_1Raabc' }],
    ['ch_3Raabc', { kind: 'charge', id: 'ch_3Raabc' }],
    ['py_3Raabc', { kind: 'charge', id: 'py_3Raabc' }],
    ['pi_3Raabc', { kind: 'payment_intent', id: 'pi_3Raabc' }],
    ['cus_Q8m2abc; drop', null],
    ['Maria Keller', null],
    ['', null],
  ])('%s', (text, identifier) => {
    expect(readIdentifier(text)).toEqual(identifier);
  });
});

describe('mentionedIdentifiers', () => {
  it('finds ids and addresses but not the sender', () => {
    const message =
      'Refund in_1WLVk2jvpkO3 on cus_O9ar1K0p52 (owner finance@oakbarrel.example). Me: ana@np.example';
    expect(mentionedIdentifiers(message, 'ana@np.example')).toEqual([
      'in_1WLVk2jvpkO3',
      'cus_O9ar1K0p52',
      'finance@oakbarrel.example',
    ]);
  });

  it('lists only so many', () => {
    const message = Array.from({ length: 50 }, (_, n) => `cus_abcdef${n}`).join(' ');
    expect(mentionedIdentifiers(message, null)).toHaveLength(8);
  });
});
