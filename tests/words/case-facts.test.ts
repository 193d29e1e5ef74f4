import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Case } from '../../lib/case/case';
import { handoffText } from '../../lib/handoff/handoff-text';
import type { DecisionWords } from '../../lib/words/case-sentences';
import { english } from '../../lib/words/en/case-language';
import { decisionWords } from '../../lib/words/en/decision';
import { chinese } from '../../lib/words/zh-CN/case-language';
import { decisionWords as chineseDecision } from '../../lib/words/zh-CN/decision';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { workLabelledCase } from '../../scripts/cases/work-labelled-case';
import { englishIn } from './english-in-chinese';
import { MARKED_FORMATS } from './every-evidence';
import { marksIn } from './say-marked';

const FOLDER = join(import.meta.dirname, '../fixtures/cases');

const inEnglish = english(MARKED_FORMATS);
const inChinese = chinese(MARKED_FORMATS);
const saidInEnglish = decisionWords(MARKED_FORMATS);
const saidInChinese = chineseDecision(MARKED_FORMATS);

/** All that is said about a case beside its handoff, one text a sentence. */
function sentencesOf(sentences: DecisionWords, shown: Case): string[] {
  const { decision } = shown;
  return [
    sentences.verdict(shown),
    sentences.whyCorrect(shown),
    sentences.bucket(decision.bucket),
    sentences.confidence(decision.confidence),
    ...decision.evidence.map((each) => sentences.evidence(each)),
    ...decision.anomalies.map((each) => sentences.anomaly(each, shown)),
    ...decision.contract.map((each) => sentences.contract(each)),
    ...decision.wouldChange.map((each) => sentences.wouldChange(each)),
    ...decision.gaps.map((each) => sentences.gap(each)),
    ...decision.actions.flatMap((each) => {
      const { title, detail } = sentences.action(each, shown);
      return [
        title,
        detail,
        ...sentences.effect(each).map(({ text }) => text),
        ...each.blockedBy.map((blocker) => sentences.blocker(blocker, each)),
      ];
    }),
  ];
}

/** Names and codes that Stripe or the mail gave: they are never translated. */
function namesIn({ reading, conversation, decision }: Case): string[] {
  const { sender } = conversation;
  const person = sender.kind === 'one' ? sender.person : { name: null, email: '' };
  const said = person.name ?? '';
  const codes = decision.evidence.flatMap(({ id, facts }) => [
    id === 'payment_declined' && 'code' in facts ? facts.code : '',
    id === 'unknown_status' && 'status' in facts ? facts.status.replaceAll('_', ' ') : '',
  ]);
  const read = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const own = read.flatMap(({ customer, invoices }) => [
    customer.name ?? '',
    customer.email ?? '',
    ...invoices.map(({ number }) => number ?? ''),
  ]);
  const products = Object.values(reading.products).map(({ name }) => name ?? '');
  const all = [...products, ...own, ...codes, person.email, said, ...said.split(' ')];
  return all.filter((name) => name.length > 1).toSorted((a, b) => b.length - a.length);
}

/** Whole, and not as a part of another word: `Pro` is not in `Product`. */
function namedIn(text: string, name: string): boolean {
  const letter = /\p{Script=Latin}/u;
  return text.split(name).some((before, at, parts) => {
    const after = parts[at + 1];
    return after !== undefined && !letter.test(before.slice(-1)) && !letter.test(after[0] ?? '');
  });
}

const cases: { id: string; shown: Case }[] = [];
beforeAll(async () => {
  for (const file of readdirSync(FOLDER).filter((name) => name.endsWith('.json'))) {
    const labelled = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as LabelledCase;
    cases.push({ id: labelled.id, shown: await workLabelledCase(labelled) });
  }
}, 60_000);

describe('what is said about a case', () => {
  it('tells the same amounts, times and names in both languages', () => {
    expect(cases.length).toBeGreaterThanOrEqual(70);
    const different = cases.flatMap(({ id, shown }) => {
      const chineseSentences = sentencesOf(saidInChinese, shown);
      const names = namesIn(shown);
      return sentencesOf(saidInEnglish, shown).flatMap((said, at) => {
        const other = chineseSentences[at] ?? '';
        const told = (text: string) => [
          ...marksIn(text),
          ...names.filter((name) => namedIn(text, name)),
        ];
        return String(told(said)) === String(told(other)) ? [] : [`${id}: ${said} ≠ ${other}`];
      });
    });
    expect(different).toEqual([]);
  });

  it('has no English in Chinese but those names', () => {
    const found = cases.flatMap(({ id, shown }) => {
      const names = namesIn(shown);
      return sentencesOf(saidInChinese, shown).flatMap((said) => {
        const own = names.reduce((left, name) => left.replaceAll(name, ''), said);
        const words = englishIn(id, own);
        return words.length > 0 ? [`${id}: ${words.join(' ')} in ${said}`] : [];
      });
    });
    expect(found).toEqual([]);
  });

  it('is handed over with the same amounts, times and ids', () => {
    const facts = (text: string) => [...marksIn(text), ...(text.match(/\b[a-z]+_\w{8,}/g) ?? [])];
    const all = cases.map(({ id, shown }) => {
      const said = facts(handoffText(shown, inEnglish));
      expect(facts(handoffText(shown, inChinese)), id).toEqual(said);
      return said;
    });
    expect(all.flat().length).toBeGreaterThan(500);
  });

  it('is handed over under the six headings of the method', () => {
    const headings = ['客户', '计费状态', '决策', '已执行操作', '后续跟进', '产品缺口'];
    for (const { shown } of cases) {
      const lines = handoffText(shown, inChinese).split('\n');
      expect(lines.filter((line) => line && !line.startsWith('- '))).toEqual(headings);
    }
  });
});
