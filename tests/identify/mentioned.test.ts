import { describe, expect, it } from 'vitest';
import { mentionedIdentifiers } from '../../lib/identify/mentioned';

describe('mentionedIdentifiers', () => {
  it('finds ids, invoice numbers and addresses but not the sender', () => {
    const message =
      'Refund in_1WLVk2jvpkO3 (no. X7OBNTF4-0008) on cus_O9ar1K0p52 (owner finance@oakbarrel.example). Me: Ana@np.example';
    expect(mentionedIdentifiers(message, 'ana@np.example')).toEqual([
      'in_1WLVk2jvpkO3',
      'X7OBNTF4-0008',
      'cus_O9ar1K0p52',
      'finance@oakbarrel.example',
    ]);
  });

  it.each(['555-1234', '2026-11-20', 'a 4242-4242-4242-4242 b', 'COVID-19', '12345678-0001'])(
    'takes %s for no identifier',
    (text) => {
      expect(mentionedIdentifiers(text, null)).toEqual([]);
    },
  );

  it('lists only so many', () => {
    const message = Array.from({ length: 50 }, (_, n) => `cus_abcdef${n}`).join(' ');
    expect(mentionedIdentifiers(message, null)).toHaveLength(8);
  });
});
