import { describe, expect, it } from 'vitest';
import type { Evidence, EvidenceId } from '../../lib/triage/evidence';
import type { WouldChange } from '../../lib/triage/would-change';
import { wouldChangeSentences } from '../../lib/words/en/would-change';
import { wouldChangeSentences as chineseSentences } from '../../lib/words/zh-CN/would-change';
import { bothTell } from './both-tell';
import { EVERY_EVIDENCE, MARKED_FORMATS } from './every-evidence';

const names = [(bucket: string) => `⟦${bucket}⟧`, (list: string) => `⟦${list}⟧`] as const;
const en = wouldChangeSentences(MARKED_FORMATS, ...names);
const zh = chineseSentences(MARKED_FORMATS, ...names);

const evidenceOf = (id: EvidenceId): Evidence =>
  ({ id, facts: EVERY_EVIDENCE[id], bucket: 'team_seats', weight: 1, objects: [] }) as Evidence;
const EVERY_FACT = Object.keys(EVERY_EVIDENCE) as EvidenceId[];

describe('what would change the verdict', () => {
  it.each(EVERY_FACT)('%s tells the same in both languages', (id) => {
    for (const verdict of ['failed_payment', 'not_enough_evidence'] as const) {
      const change: WouldChange = { kind: 'fact', evidence: [evidenceOf(id)], verdict };
      bothTell(en(change), zh(change));
      expect(zh(change)).toMatch(/^如果.+，(结论会变为：.+|证据就会不足)。$/u);
    }
  });

  it('joins facts that only together decide', () => {
    const evidence = [evidenceOf('one_person_one_seat'), evidenceOf('paid_since')];
    const said = zh({ kind: 'fact', evidence, verdict: 'not_enough_evidence' });
    expect(said).toBe('如果有多人使用，并且此后没有付清，证据就会不足。');
  });

  const missing: WouldChange[] = [
    { kind: 'message_unclear' },
    { kind: 'identity_not_verified' },
    { kind: 'provisional' },
    ...(['permission', 'failed', 'more_pages', 'left_out'] as const).map(
      (because) => ({ kind: 'not_read', list: 'invoices', because }) as const,
    ),
  ];

  it.each(missing)('says what is missing: $kind $because', (change) => {
    bothTell(en(change), zh(change));
  });
});
