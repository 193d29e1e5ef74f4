import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/triage/decision';
import { wouldChangeSentences } from '../../lib/words/en/would-change';
import { createFormats } from '../../lib/words/formats';
import { NOW } from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { judge } from './judge';

const DAY = 86_400;
const monthly = billed({ key: 'first' }, [NOW - 6 * DAY]);
const sentence = wouldChangeSentences(
  createFormats('en', 'UTC'),
  (bucket) => `<${bucket}>`,
  (list) => `<${list}>`,
);
const said = ({ wouldChange }: Decision) => wouldChange.map(sentence);
const kinds = ({ wouldChange }: Decision) => wouldChange.map(({ kind }) => kind);

describe('what would change the verdict', () => {
  it('is the fact that the sum falls with', () => {
    const late = unpaid(billed({ key: 'late' }, [NOW - 33 * DAY, NOW - 3 * DAY]), 'card_declined');
    const decision = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [customerWith([late])] },
    });
    expect(decision.bucket).toBe('missing_self_serve');
    expect(said(decision)).toEqual([
      'If the message were about something else, there would not be enough evidence.',
    ]);
  });

  it('is several facts together where none decides alone', () => {
    const pair = [0, 240].map((later, index) =>
      billed({ key: `p${index}` }, [NOW - 6 * DAY + later]),
    );
    const decision = judge({
      says: 'I was charged twice.',
      reading: { customers: [customerWith(pair)] },
    });
    expect(decision.confidence).toBe('strong');
    const [first] = decision.wouldChange;
    expect(first?.kind === 'fact' && first.evidence.map(({ id }) => id)).toContain(
      'same_product_twice',
    );
    expect(said(decision)[0]).toMatch(
      /^If the two subscriptions were for different workspaces or people and /,
    );
  });

  it('tells no fact of a bucket that the operator chose', () => {
    const decision = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [customerWith([monthly])] },
      confirmations: { bucket: 'team_seats' },
    });
    expect(kinds(decision)).toEqual([]);
  });

  it('is what is missing: a clear word, what was not read, who it is, the rest of the reading', () => {
    const decision = judge({
      says: 'Hello, about my account',
      reading: {
        customers: [customerWith([monthly])],
        stage: 'provisional',
        match: 'typed_by_operator',
        unread: [
          {
            list: 'disputes',
            customerId: 'cus_1',
            because: 'permission',
            permission: 'rak_dispute_read',
            after: null,
          },
          {
            list: 'disputes',
            customerId: 'cus_2',
            because: 'permission',
            permission: 'rak_dispute_read',
            after: null,
          },
        ],
      },
    });
    expect(decision.bucket).toBe('not_enough_evidence');
    expect(kinds(decision).filter((kind) => kind !== 'fact')).toEqual([
      'provisional',
      'message_unclear',
      'identity_not_verified',
      'not_read',
    ]);
    expect(said(decision).at(-1)).toBe(
      'Not read, for lack of a permission: <disputes>. They may say otherwise.',
    );
    const verified = judge({
      says: 'Hello, about my account',
      reading: { customers: [customerWith([monthly])], match: 'typed_by_operator' },
      confirmations: { identityVerified: true },
    });
    expect(kinds(verified)).not.toContain('identity_not_verified');
  });
});
