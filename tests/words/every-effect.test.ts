import { describe, expect, it } from 'vitest';
import type { ContractTerm } from '../../lib/triage/contract-term';
import type { Action } from '../../lib/triage/decision';
import type { ActionEffect } from '../../lib/triage/what-changes';
import { effectLines } from '../../lib/words/en/action-effect';
import { contractTermWords } from '../../lib/words/en/contract-terms';
import { effectLines as chineseEffect } from '../../lib/words/zh-CN/action-effect';
import { contractTermWords as chineseTerms } from '../../lib/words/zh-CN/contract-terms';
import { decisionWords as chineseDecision } from '../../lib/words/zh-CN/decision';
import { bothTell } from './both-tell';
import { EVERY_EFFECT } from './every-effect';
import { MARKED_FORMATS } from './every-evidence';

const amount = { amount: 2900, currency: 'usd' };
const action: Action = {
  id: 'cancel_at_period_end',
  target: null,
  amount,
  reversible: true,
  enabled: true,
  blockedBy: [],
  terms: [],
  effect: EVERY_EFFECT,
  undoUntil: 7,
};

describe('every effect', () => {
  const en = effectLines(MARKED_FORMATS);
  const zh = chineseEffect(MARKED_FORMATS);
  const { standing } = EVERY_EFFECT;
  const still = standing && { before: standing.after, after: standing.after };
  const none = { nextInvoice: null, accessEnds: null, monthly: {} };
  const effects: [string, Partial<ActionEffect>][] = [
    ['everything', {}],
    ['nothing owed or given back', { refunded: null, prorated: null, stillOwed: [] }],
    ['a refund alone', { standing: null, prorated: null }],
    ['no fee', { fee: { amount: 0, currency: 'usd' } }],
    ['a fee that is not known', { fee: null }],
    ['nothing that differs', { standing: still }],
    ['nothing left', { standing: { before: none, after: none } }],
  ];

  it.each(effects)('of %s is the same in both languages', (_, some) => {
    const undo = [{}, { undoUntil: null }, { reversible: false }];
    for (const rest of undo) {
      const told = { ...action, ...rest, effect: { ...EVERY_EFFECT, ...some } };
      const lines = en(told);
      const inChinese = zh(told);
      expect(inChinese.map(({ id }) => id)).toEqual(lines.map(({ id }) => id));
      lines.forEach(({ text }, at) => {
        bothTell(text, inChinese[at]?.text ?? '');
        expect(inChinese[at]?.label).toMatch(/^\p{Script=Han}+$/u);
      });
    }
  });

  it('is none where nothing changes', () => {
    expect(zh({ ...action, effect: null })).toEqual([]);
  });
});

describe('every term of a contract', () => {
  const en = contractTermWords(MARKED_FORMATS);
  const zh = chineseTerms(MARKED_FORMATS);
  const lines = [
    { id: 'a', text: '⟦text⟧', amount },
    { id: 'b', text: null, amount: { amount: -100, currency: 'usd' } },
  ];
  const terms: ContractTerm[] = [
    { shape: 'annual', period: { start: 1, end: 2 }, paid: amount },
    { shape: 'annual', period: { start: 1, end: 2 }, paid: null },
    { shape: 'team', seats: 8, colleagues: 1 },
    { shape: 'team', seats: 1, colleagues: 3 },
    { shape: 'prorated', lines, more: true },
    { shape: 'prorated', lines, more: false },
    { shape: 'prorated', lines: [], more: true },
  ];

  it.each(terms)('tells the same in both languages: $shape', (term) => {
    bothTell(en(term), zh(term));
  });

  it('follows the lock without a space in Chinese', () => {
    const { blocker } = chineseDecision(MARKED_FORMATS);
    const said = blocker('contract_not_checked', { ...action, terms: terms.slice(0, 3) });
    expect(said).toMatch(/^请先勾选“我已检查合约”。年付：.*。年付：.*。团队：.*。$/u);
  });
});
