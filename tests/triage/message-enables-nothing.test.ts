import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/billing/reading';
import type { Action, Decision } from '../../lib/triage/decision';
import { anyHealthy, anyMessage, anyReading } from './any-case';
import { judge } from './judge';
import { refundGrounds } from './refund-grounds';

const enabled = ({ actions }: Decision, id: Action['id']) =>
  actions.filter((each) => each.id === id && each.enabled);

const subscriptionsOf = (reading: Reading) =>
  [...reading.customers, ...reading.related.map((each) => each.reading)].flatMap(
    ({ subscriptions }) => subscriptions,
  );

/** Everything confirmed that the operator may confirm, but no bucket chosen: only the message is left to speak. */
const confirmations = { identityVerified: true, contractChecked: true };

describe('no message text alone', () => {
  it('enables a refund: each is of a charge that Stripe shows double, after the end, renewed lately or contested', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, anyMessage, (reading, says, subject) => {
        const decision = judge({ says, subject, reading, confirmations });
        const grounds = refundGrounds(reading);
        for (const { target } of enabled(decision, 'refund_charge')) {
          expect(grounds.has(target ?? ''), `${target}: ${says}`).toBe(true);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('enables a refund of the ordinary charge of one healthy subscription', () => {
    fc.assert(
      fc.property(anyHealthy, anyMessage, (reading, says) => {
        const decision = judge({ says, reading, confirmations });
        expect(enabled(decision, 'refund_charge')).toEqual([]);
        expect(enabled(decision, 'cancel_extra_subscription')).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('enables a step that cannot be undone, but for such a refund and the end of what was given back whole', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, (reading, says) => {
        const decision = judge({ says, reading, confirmations });
        const final = decision.actions.filter((each) => each.enabled && !each.reversible);
        for (const { id, target } of final) {
          if (id === 'refund_charge') continue;
          const paid = reading.customers
            .flatMap(({ invoices }) => invoices)
            .find(({ subscriptionId, status }) => subscriptionId === target && status === 'paid');
          const charge = reading.customers
            .flatMap(({ charges }) => charges)
            .find(({ paymentIntentId }) =>
              paid?.payments.some(({ paymentId }) => paymentId === paymentIntentId),
            );
          expect([id, charge?.amountRefunded]).toEqual(['cancel_at_period_end', charge?.amount]);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('reaches further than what Stripe has: what it may choose is a wish, of what lives, and can be undone', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, (reading, says) => {
        const decision = judge({ says, reading, confirmations });
        const live = subscriptionsOf(reading).filter(({ status }) => status !== 'canceled');
        const targets = (
          ['cancel_extra_subscription', 'cancel_at_period_end', 'resume_subscription'] as const
        )
          .flatMap((id) => enabled(decision, id))
          .map(({ target }) => target);
        for (const target of targets) expect(live.map(({ id }) => id)).toContain(target);
      }),
      { numRuns: 200 },
    );
  });

  it('opens what the operator has to open: identity, the contract, the rest of the reading, read only', () => {
    fc.assert(
      fc.property(anyReading, anyMessage, fc.boolean(), (reading, says, readOnly) => {
        const decision = judge({ says, reading, readOnly });
        const changes = decision.actions.filter((each) => each.enabled && each.effect !== null);
        if (readOnly || reading.stage !== 'complete' || reading.match === 'typed_by_operator') {
          expect(changes).toEqual([]);
        }
        expect(changes.filter(({ terms, reversible }) => terms.length > 0 && !reversible)).toEqual(
          [],
        );
      }),
      { numRuns: 300 },
    );
  });
});
