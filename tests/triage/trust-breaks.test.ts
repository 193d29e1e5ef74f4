import { describe, expect, it } from 'vitest';
import type { Dispute } from '../../lib/billing/charge';
import type { Reading, Unread } from '../../lib/billing/reading';
import { aDispute, aFraudWarning, anInvoice, aPayment, DAY, NOW } from '../build/model';
import { billed, customerWith } from './billed';
import { enabledActions, judge } from './judge';

const pro = billed({ key: 'pro', amount: 7900 }, [NOW - 89 * DAY, NOW - 59 * DAY, NOW - 29 * DAY]);
const disputedLast = pro.charges.map((charge, index) => ({ ...charge, disputed: index === 2 }));

const unreadDisputes: Unread = {
  customerId: null,
  list: 'disputes',
  because: 'failed',
  after: null,
  permission: null,
};

describe('disputes', () => {
  it.each(['needs_response', 'under_review', 'appeal_needs_response', 'a_word_of_tomorrow'])(
    '%s: escalate, and refund nothing',
    (status) => {
      const dispute = aDispute({ chargeId: 'ch_pro2', status, chargeRefundable: false });
      const decision = judge({
        says: 'I did not authorise this charge of $79. Refund me now.',
        reading: {
          customers: [customerWith([{ ...pro, charges: disputedLast }], { disputes: [dispute] })],
        },
      });
      expect(decision).toMatchObject({
        bucket: 'product_failure',
        situation: 'dispute_open',
        recommended: 'escalate_dispute',
        refund: null,
      });
      expect(decision.actions[0]).toMatchObject({ id: 'escalate_dispute', enabled: true });
      const refund = decision.actions.find(({ id }) => id === 'refund_charge');
      expect(refund).toMatchObject({ enabled: false, blockedBy: ['open_dispute'] });
    },
  );

  it('stands first in the ladder and does not take over a wish for a receipt', () => {
    const dispute = aDispute({ chargeId: 'ch_pro2' });
    const decision = judge({
      says: 'Please send me the receipt of my last payment.',
      reading: {
        customers: [customerWith([{ ...pro, charges: disputedLast }], { disputes: [dispute] })],
      },
    });
    expect(decision.bucket).toBe('missing_self_serve');
    expect(decision.actions[0]?.id).toBe('escalate_dispute');
    expect(decision.anomalies[0]?.id).toBe('open_dispute');
  });

  it.each<[string, Partial<Dispute>[], Partial<Reading>, boolean]>([
    ['won', [{ status: 'won', chargeRefundable: true }], {}, true],
    [
      'an inquiry that was closed',
      [{ status: 'warning_closed', chargeRefundable: true }],
      {},
      true,
    ],
    ['lost', [{ status: 'lost', chargeRefundable: false }], {}, false],
    [
      'won once and lost once',
      [
        { status: 'won', chargeRefundable: true },
        { id: 'du_2', status: 'lost', chargeRefundable: false },
      ],
      {},
      false,
    ],
    [
      'won, where not every dispute was read',
      [{ status: 'won', chargeRefundable: true }],
      { unread: [unreadDisputes] },
      false,
    ],
  ])('a charge after its dispute is over: %s', (_, disputes, reading, refundable) => {
    const [first, second] = [NOW - 6 * DAY, NOW - 6 * DAY + 240].map((at, index) =>
      billed({ key: `twice${index}` }, [at]),
    );
    if (!first || !second) throw new Error('Nothing was billed.');
    const charges = second.charges.map((each) => ({ ...each, disputed: true }));
    const of = disputes.map((each) => aDispute({ chargeId: 'ch_twice10', ...each }));
    const decision = judge({
      says: 'I was charged twice, I only need one.',
      reading: {
        customers: [customerWith([first, { ...second, charges }], { disputes: of })],
        ...reading,
      },
    });
    expect(decision.refund?.chargeId ?? null).toBe(refundable ? 'ch_twice10' : null);
    expect(enabledActions(decision).includes('refund_charge')).toBe(refundable);
  });

  it('a charge that is disputed, by a dispute nobody could read, is left alone', () => {
    const decision = judge({
      says: 'I never authorised this payment of $79.00!',
      reading: {
        customers: [
          customerWith([
            { ...pro, charges: disputedLast.map((each) => ({ ...each, disputed: true })) },
          ]),
        ],
      },
    });
    expect(decision.refund).toBeNull();
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });
});

describe('unauthorised use, without a dispute yet', () => {
  it('refunds the charge that is named', () => {
    const decision = judge({
      says: `I never authorised the charge of $79 on ${new Date((NOW - 29 * DAY) * 1000).getUTCDate()} October. Refund it.`,
      reading: { customers: [customerWith([pro])] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      situation: 'unknown_charge',
      recommended: 'refund_charge',
      refund: { chargeId: 'ch_pro2' },
    });
  });

  it('is opened by the operator who looked into it, or by the bank’s own warning: the message alone is a claim', () => {
    const only = billed({ key: 'only' }, [NOW - 40 * DAY]);
    const ticket = {
      says: 'I never authorised this charge. Refund it.',
      reading: { customers: [customerWith([only])] },
    };
    const refund = (decision: ReturnType<typeof judge>) =>
      decision.actions.find(({ id }) => id === 'refund_charge');
    const claimed = judge(ticket);
    expect(refund(claimed)?.blockedBy).toEqual(['fault_not_verified']);
    const chosen = judge({ ...ticket, confirmations: { bucket: 'product_failure' } });
    expect(refund(chosen)).toMatchObject({ enabled: true, target: refund(claimed)?.target });
    const warned = customerWith([only], {
      fraudWarnings: [aFraudWarning({ chargeId: refund(claimed)?.target ?? '' })],
    });
    expect(refund(judge({ ...ticket, reading: { customers: [warned] } }))?.enabled).toBe(true);
  });

  it('a charge that is only not recognised is explained', () => {
    const decision = judge({
      says: 'I do not recognise this payment on my statement.',
      reading: { customers: [customerWith([pro])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'explain_charge',
      refund: null,
    });
  });
});

describe('charged after the end', () => {
  const ended = billed({ key: 'pro' }, [NOW - 48 * DAY, NOW - 17 * DAY], {
    status: 'canceled',
    canceledAt: NOW - 40 * DAY,
    endedAt: NOW - 18 * DAY,
  });

  it('a licensed period that begins after it is refunded', () => {
    const decision = judge({
      says: 'My plan was cancelled in October and you still charged me on 1 November.',
      reading: { customers: [customerWith([ended])] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      situation: 'charged_after_end',
      recommended: 'refund_charge',
      refund: { chargeId: 'ch_pro1', amount: { amount: 2900 }, prorated: { currency: 'usd' } },
      contract: [],
    });
    expect(enabledActions(decision)).toContain('refund_charge');
  });

  it('a charge before it is explained: asking to end is not the end', () => {
    const asked = billed({ key: 'pro' }, [NOW - 48 * DAY, NOW - 18 * DAY], {
      cancelAtPeriodEnd: true,
      cancelAt: NOW + 12 * DAY,
      canceledAt: NOW - 17 * DAY,
    });
    const decision = judge({
      says: 'I cancelled and you still charged me.',
      reading: { customers: [customerWith([asked])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'explain_charge',
      refund: null,
    });
  });

  it('an end that Stripe knows nothing of is asked about', () => {
    const decision = judge({
      says: 'I cancelled in August and you still charged me.',
      reading: { customers: [customerWith([pro])] },
    });
    expect(decision).toMatchObject({ bucket: 'not_enough_evidence', recommended: 'ask_question' });
  });
});

describe('the product failed', () => {
  it('a fault is logged and verified before any refund', () => {
    const decision = judge({
      says: 'The export is broken since two weeks. I want my money back for this month.',
      reading: { customers: [customerWith([pro])] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      recommended: 'log_product_issue',
      refund: null,
    });
    const refund = decision.actions.find(({ id }) => id === 'refund_charge');
    expect(refund).toMatchObject({ enabled: false, blockedBy: ['fault_not_verified'] });
  });

  it('what was paid outside Stripe is never refunded through it', () => {
    const invoice = anInvoice({
      subscriptionId: 'sub_pro',
      created: NOW - 2 * DAY,
      billingReason: 'subscription_cycle',
      payments: [aPayment({ kind: 'payment_record', paymentId: 'pr_1' })],
    });
    const decision = judge({
      says: 'I forgot to cancel and it renewed, please refund.',
      reading: { customers: [customerWith([{ ...pro, charges: [], invoices: [invoice] }])] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      recommended: 'log_product_issue',
      refund: null,
    });
  });

  it('a monthly renewal of yesterday that was forgotten is fair to refund', () => {
    const fresh = billed({ key: 'pro' }, [NOW - 31 * DAY, NOW - DAY]);
    const decision = judge({
      says: 'I forgot to cancel before it renewed yesterday. Can I get a refund?',
      reading: { customers: [customerWith([fresh])] },
    });
    expect(decision).toMatchObject({
      recommended: 'refund_charge',
      refund: { chargeId: 'ch_pro1' },
    });
  });

  it('the operator may see a refund as fair', () => {
    const decision = judge({
      says: 'Please refund my last payment.',
      reading: { customers: [customerWith([pro])] },
      confirmations: { bucket: 'product_failure' },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      situation: 'product_refund',
      refund: { chargeId: 'ch_pro2' },
    });
  });
});
