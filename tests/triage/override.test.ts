import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { remainingOf } from '../../lib/billing/payment-of';
import type { Reading } from '../../lib/billing/reading';
import { writeDraft } from '../../lib/reply/write-draft';
import { BUCKETS } from '../../lib/triage/bucket';
import { aConversation, NOW, noConfirmations } from '../build/model';
import { anyMessage, anyReading } from './any-case';
import { judge } from './judge';

const held = (reading: Reading) => [
  ...reading.customers,
  ...reading.related.map((each) => each.reading),
];

/** What a draft may be told to mend; anything else must not be in it at all. */
const MENDABLE = ['too_short', 'claims_done'];

describe('whichever bucket the operator chooses', () => {
  it('a refund is of money that is there, whole or in part, and of no open dispute', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, fc.constantFrom(...BUCKETS), (reading, says, bucket) => {
        const { actions } = judge({
          says,
          reading,
          confirmations: { bucket, identityVerified: true, contractChecked: true },
        });
        const charges = held(reading).flatMap((each) => each.charges);
        const open = held(reading)
          .flatMap((each) => each.disputes)
          .filter(({ chargeRefundable }) => !chargeRefundable);
        const rows = actions.filter(({ id, enabled }) => id === 'refund_charge' && enabled);
        expect(new Set(rows.map(({ target }) => target)).size).toBe(rows.length);
        for (const { target, amount, effect } of rows) {
          const charge = charges.find(({ id }) => id === target);
          expect(charge?.currency).toBe(amount?.currency);
          expect(amount?.amount).toBeGreaterThan(0);
          // Less than all where it paid the invoice in question only in part.
          expect(amount?.amount).toBeLessThanOrEqual(charge ? remainingOf(charge) : 0);
          expect(effect?.prorated?.amount ?? 0).toBeLessThanOrEqual(amount?.amount ?? 0);
          expect(open.map(({ chargeId }) => chargeId)).not.toContain(target);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('a cancel is of a live subscription, and an extra one is never the one that stays', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, fc.constantFrom(...BUCKETS), (reading, says, bucket) => {
        const { actions, keptSubscriptionId } = judge({ says, reading, confirmations: { bucket } });
        const subscriptions = held(reading).flatMap((each) => each.subscriptions);
        for (const { id, target } of actions) {
          if (!id.startsWith('cancel_') && id !== 'resume_subscription') continue;
          const of = subscriptions.find((each) => each.id === target);
          expect(of?.status, id).not.toBe('canceled');
          expect(of, id).toBeDefined();
          if (id === 'cancel_extra_subscription') expect(target).not.toBe(keptSubscriptionId);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('what is recommended has its row, on or with a reason, and the verdict ends in a draft that may be sent', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, fc.constantFrom(...BUCKETS), (reading, says, bucket) => {
        const confirmations = noConfirmations({ bucket });
        const decision = judge({ says, reading, confirmations });
        const row = decision.actions.find(({ id }) => id === decision.recommended);
        expect(decision.bucket).toBe(bucket);
        expect(row, decision.situation).toBeDefined();
        expect(row?.enabled || (row?.blockedBy.length ?? 0) > 0).toBe(true);
        const draft = writeDraft({
          language: null,
          conversation: aConversation({ message: says }),
          reading,
          decision,
          confirmations,
          now: NOW,
        });
        expect(draft.text.length).toBeGreaterThan(40);
        expect(draft.problems.filter(({ id }) => !MENDABLE.includes(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});
