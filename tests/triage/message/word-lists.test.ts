import { describe, expect, it } from 'vitest';
import { foldText } from '../../../lib/triage/message/fold';
import { inClause, inOrder, oneOf, together } from '../../../lib/triage/message/phrases/word-lists';

const END = oneOf('kündig*|beenden');
const ABO = oneOf('abo|abonnement*');

describe('the lists of words', () => {
  it.each(['kündigen', 'kundigen', 'kuendigen', 'KÜNDIGUNG'])('finds %s', (word) => {
    expect(inOrder(0, END).test(foldText(word))).toBe(true);
  });

  it('finds whole words only', () => {
    expect(inOrder(0, ABO).test('das aboriginal')).toBe(false);
    expect(inOrder(0, ABO).test('das abonnementmodell')).toBe(true);
  });

  it('keeps the order and the distance', () => {
    expect(inOrder(10, ABO, END).test('mein abo beenden')).toBe(true);
    expect(inOrder(10, END, ABO).test('mein abo beenden')).toBe(false);
    expect(together(10, END, ABO).test('mein abo beenden')).toBe(true);
    expect(inOrder(3, ABO, END).test('mein abo bitte gern beenden')).toBe(false);
  });

  it('stays in the clause where it is told to', () => {
    const denied = inClause(20, 'nicht', END);
    expect(denied.test('ich will nicht wirklich kundigen')).toBe(true);
    expect(denied.test('ich brauche es nicht, bitte kundigen')).toBe(false);
  });
});
