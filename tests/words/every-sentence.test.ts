import { describe, expect, it } from 'vitest';
import { ANOMALIES, anomaly } from '../../lib/billing/anomaly';
import { ACTIONS, type Action, SITUATIONS } from '../../lib/triage/decision';
import type { EvidenceFacts, EvidenceId } from '../../lib/triage/evidence';
import { INTENTS, type Intent } from '../../lib/triage/message/matter';
import type { VerdictFacts } from '../../lib/triage/verdict-facts';
import * as englishActions from '../../lib/words/en/action-words';
import { anomalySentences } from '../../lib/words/en/anomaly-sentences';
import { evidenceSentences } from '../../lib/words/en/evidence-sentences';
import { verdictSentences } from '../../lib/words/en/verdict-sentences';
import { whyCorrect } from '../../lib/words/en/why-correct';
import * as chineseActions from '../../lib/words/zh-CN/action-words';
import { anomalySentences as chineseAnomalies } from '../../lib/words/zh-CN/anomaly-sentences';
import { evidenceSentences as chineseEvidence } from '../../lib/words/zh-CN/evidence-sentences';
import { verdictSentences as chineseVerdicts } from '../../lib/words/zh-CN/verdict-sentences';
import { whyCorrect as chineseWhy } from '../../lib/words/zh-CN/why-correct';
import { bothTell } from './both-tell';
import { englishIn } from './english-in-chinese';
import { EVERY_EFFECT } from './every-effect';
import { EVERY_EVIDENCE, MARKED_FORMATS } from './every-evidence';

const amount = { amount: 2900, currency: 'usd' };

describe('every line of evidence', () => {
  type Say = Record<string, (facts: object) => string>;
  const en = evidenceSentences(MARKED_FORMATS) as unknown as Say;
  const zh = chineseEvidence(MARKED_FORMATS) as unknown as Say;
  const mayBeMissing = (key: string) =>
    /^(product|from|to|nextAttempt|resumesAt|bankReference|dueBy|number|email)$/.test(key);

  it.each(Object.entries(EVERY_EVIDENCE))('%s tells the same in both languages', (id, facts) => {
    const less = id === 'team_product' ? [] : Object.keys(facts).filter(mayBeMissing);
    for (const told of [facts, ...less.map((key) => ({ ...facts, [key]: null }))]) {
      bothTell(en[id]?.(told) ?? '', zh[id]?.(told) ?? '');
    }
  });

  it.each(INTENTS)('speaks of a message about %s', (matter) => {
    for (const source of ['message', 'earlier_message', 'subject']) {
      const told = { matter, source };
      bothTell(en.message_says?.(told) ?? '', zh.message_says?.(told) ?? '');
    }
    bothTell(
      en.claim_not_in_stripe?.({ matter }) ?? '',
      zh.claim_not_in_stripe?.({ matter }) ?? '',
    );
  });
});

describe('every verdict', () => {
  const en = verdictSentences(MARKED_FORMATS);
  const zh = chineseVerdicts(MARKED_FORMATS);
  const matter = (intent: Intent, intents: Intent[]): VerdictFacts['matter'] => ({
    intent,
    intents,
    signs: ['keep_newer', 'access'],
    source: 'message',
    mentions: {} as VerdictFacts['matter']['mentions'],
  });
  const whole: VerdictFacts = {
    matter: matter('product_bug', ['product_bug', 'refund']),
    hasPaid: false,
    plan: '⟦plan⟧',
    seats: 1,
    amount,
    at: 1,
    invoiceNumber: '⟦number⟧',
    endsAt: 2,
    renewsAt: 3,
    refund: { amount: 1450, currency: 'usd' },
    refunds: [amount],
    duplicate: { extras: 1, secondsApart: 240, olderIsExtra: true },
    line: <Id extends EvidenceId>(id: Id): EvidenceFacts[Id] => EVERY_EVIDENCE[id],
  };
  const bare: VerdictFacts = {
    ...whole,
    matter: matter('feature_missing', ['feature_missing']),
    plan: null,
    amount: null,
    at: null,
    invoiceNumber: null,
    endsAt: null,
    renewsAt: null,
    refund: null,
    refunds: [],
    duplicate: { extras: 0, secondsApart: 0, olderIsExtra: false },
    line: () => undefined,
  };
  const several = { ...whole, duplicate: { extras: 2, secondsApart: 240, olderIsExtra: false } };
  const paid = { ...whole, hasPaid: true };

  it.each(SITUATIONS)('of %s tells the same in both languages', (situation) => {
    for (const facts of [whole, bare, several, paid, { ...several, refunds: [amount, amount] }]) {
      bothTell(en[situation]('⟦who⟧', facts), zh[situation]('⟦who⟧', facts));
    }
    expect(englishIn('', chineseWhy[situation])).toEqual([]);
    expect(chineseWhy[situation]).not.toBe(whyCorrect[situation]);
  });
});

describe('every anomaly', () => {
  const en = anomalySentences(MARKED_FORMATS);
  const zh = chineseAnomalies(MARKED_FORMATS);
  const objects = ['one', 'other', 'third'];

  it.each(ANOMALIES)('%s tells the same in both languages', (id) => {
    for (const severity of ['bad', 'warn', 'info'] as const) {
      for (const rest of [{ amount, at: 1 }, { amount }, {}]) {
        for (const isInquiry of [true, false]) {
          const found = anomaly(id, severity, objects, rest);
          const of = { plan: '⟦plan⟧', awaitsConfirmation: isInquiry, isInquiry };
          bothTell(en[id](found, of), zh[id](found, of));
        }
      }
    }
  });
});

describe('every action', () => {
  const en = englishActions.actionWords(MARKED_FORMATS);
  const zh = chineseActions.actionWords(MARKED_FORMATS);
  const object = { plan: '⟦plan⟧', at: 4, invoiceNumber: '⟦number⟧', dueBy: 5 };
  const nothing = { plan: null, at: null, invoiceNumber: null, dueBy: null };

  it.each(ACTIONS)('%s tells the same in both languages', (id) => {
    const action: Action = {
      id,
      target: null,
      amount,
      reversible: true,
      enabled: true,
      blockedBy: [],
      terms: [],
      effect: EVERY_EFFECT,
      undoUntil: 7,
    };
    const bare = { ...action, amount: null, effect: null, undoUntil: null };
    for (const told of [action, bare, { ...action, reversible: false }]) {
      for (const is of [true, false]) {
        for (const some of [object, { ...nothing, at: 4 }, nothing]) {
          const of = { ...some, isInquiry: is, metered: is };
          bothTell(en[id](told, of).title, zh[id](told, of).title);
          bothTell(en[id](told, of).detail, zh[id](told, of).detail);
        }
      }
    }
  });

  it.each(Object.keys(englishActions.blockerSentences))('says that it is off for %s', (blocker) => {
    const said = (chineseActions.blockerSentences as Record<string, string>)[blocker] ?? '';
    expect(said).toMatch(/\p{Script=Han}.*。$/u);
    expect(englishIn('', said)).toEqual([]);
  });
});
