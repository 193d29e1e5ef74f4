import { describe, expect, it } from 'vitest';
import type { Decision } from '../../lib/triage/decision';
import {
  aCharge,
  aCustomer,
  aCustomerReading,
  aDispute,
  aGuest,
  anItem,
  aPaymentIntent,
  aProduct,
  aRefund,
  DAY,
  NOW,
} from '../build/model';
import { type Billed, billed, customerWith, unpaid } from './billed';
import { enabledActions, gapIds, judge } from './judge';

const cancelled = ({ actions }: Decision) =>
  actions.filter(({ id }) => id === 'cancel_extra_subscription').map(({ target }) => target);

const TWICE = 'I was charged twice, I only need one.';
const first = billed({ key: 'first' }, [NOW - 6 * DAY]);
const second = billed({ key: 'second' }, [NOW - 6 * DAY + 240]);

describe('accidental duplicates', () => {
  it('keeps the older, ends the later and refunds the later charge', () => {
    const decision = judge({
      says: TWICE,
      reading: { customers: [customerWith([first, second])] },
    });
    expect(decision).toMatchObject({
      bucket: 'duplicate_subscription',
      confidence: 'strong',
      recommended: 'cancel_extra_subscription',
      keptSubscriptionId: 'sub_first',
      extraSubscriptionId: 'sub_second',
      refund: { chargeId: 'ch_second0', amount: { amount: 2900, currency: 'usd' } },
      link: { kind: 'none' },
    });
    expect(enabledActions(decision)).toEqual(
      expect.arrayContaining(['cancel_extra_subscription', 'refund_charge']),
    );
    const cancel = decision.actions.find(({ id }) => id === 'cancel_extra_subscription');
    expect(cancel?.effect?.mrrDelta).toEqual({ usd: -2900 });
  });

  it('keeps the later where the older is failing', () => {
    const failing = unpaid(
      billed({ key: 'first' }, [NOW - 36 * DAY, NOW - 6 * DAY]),
      'expired_card',
    );
    const decision = judge({
      says: TWICE,
      reading: { customers: [customerWith([failing, second])] },
    });
    expect(decision.keptSubscriptionId).toBe('sub_second');
    expect(decision.refund).toBeNull();
  });

  it('keeps the one that the payer says to keep', () => {
    const decision = judge({
      says: 'I have two subscriptions by mistake. Please keep the newer one and cancel the old one.',
      reading: { customers: [customerWith([first, second])] },
    });
    expect(decision.keptSubscriptionId).toBe('sub_second');
  });

  it('lists every extra of three', () => {
    const third = billed({ key: 'third' }, [NOW - 6 * DAY + 600]);
    const decision = judge({
      says: 'You charged me three times for one subscription',
      reading: { customers: [customerWith([first, second, third])] },
    });
    const cancels = decision.actions.filter(({ id }) => id === 'cancel_extra_subscription');
    expect(cancels.map(({ target }) => target).toSorted()).toEqual(['sub_second', 'sub_third']);
    const refunds = decision.actions.filter(({ id }) => id === 'refund_charge');
    expect(refunds.map(({ target }) => target)).toEqual(['ch_third0', 'ch_second0']);
    expect(decision.keptSubscriptionId).toBe('sub_first');
  });

  it('leaves another thing bought twice alone: it is another purchase', () => {
    const [a1, a2] = [first, second];
    const b1 = billed({ key: 'b1', product: 'prod_Board', amount: 900 }, [NOW - 5 * DAY]);
    const b2 = billed({ key: 'b2', product: 'prod_Board', amount: 900 }, [NOW - 5 * DAY + 240]);
    const decision = judge({
      says: 'I was charged twice, I only need one of each.',
      reading: { customers: [customerWith([a1, a2, b1, b2])] },
    });
    expect(cancelled(decision)).toEqual(['sub_b2']);
    expect(decision.keptSubscriptionId).toBe('sub_b1');
  });

  it.each(['Please refund the mistaken payment.', 'I was charged twice.'])(
    'keeps the oldest healthy one of a group: %s',
    (says) => {
      const old = billed({ key: 'old' }, [NOW - 90 * DAY, NOW - 60 * DAY, NOW - 30 * DAY]);
      const today = billed({ key: 'today' }, [NOW - 7200]);
      const again = billed({ key: 'again' }, [NOW - 3600]);
      const decision = judge({ says, reading: { customers: [customerWith([old, today, again])] } });
      expect(decision.keptSubscriptionId).toBe('sub_old');
      expect(cancelled(decision)).toEqual(['sub_again', 'sub_today']);
    },
  );

  it('ends nothing that is no duplicate of the one that stays', () => {
    const inSpace = (key: string, at: number, workspace?: string) =>
      billed({ key }, [at], { metadata: workspace ? { workspace } : {} });
    const decision = judge({
      says: TWICE,
      reading: {
        customers: [
          customerWith([
            inSpace('north', NOW - 40 * DAY, 'north'),
            inSpace('plain', NOW - 2 * DAY),
            inSpace('south', NOW - DAY, 'south'),
          ]),
        ],
      },
    });
    expect(decision.keptSubscriptionId).toBe('sub_north');
    expect(cancelled(decision)).toEqual(['sub_plain']);
  });

  it('names first the extra that still renews', () => {
    const ending = billed({ key: 'ending' }, [NOW - 5 * DAY], { cancelAt: NOW + 25 * DAY });
    const decision = judge({
      says: TWICE,
      reading: { customers: [customerWith([first, second, ending])] },
    });
    expect(decision).toMatchObject({
      situation: 'duplicate_to_cancel',
      extraSubscriptionId: 'sub_second',
    });
    expect(cancelled(decision)).toEqual(['sub_second']);
  });

  it('sees a dispute over any one of three', () => {
    const third = billed({ key: 'third' }, [NOW - 6 * DAY + 600]);
    const disputes = [aDispute({ chargeId: 'ch_second0' })];
    const decision = judge({
      says: TWICE,
      reading: { customers: [customerWith([first, second, third], { disputes })] },
    });
    expect(decision.recommended).toBe('escalate_dispute');
  });

  it('finds the second half on another customer with the same card and name, and asks to verify the person', () => {
    const elsewhere = billed({ key: 'elsewhere', customerId: 'cus_Private' }, [NOW - 2 * DAY]);
    const older = billed({ key: 'older' }, [NOW - 70 * DAY, NOW - 40 * DAY, NOW - 10 * DAY]);
    const other = customerWith([elsewhere], {
      customer: aCustomer({ id: 'cus_Private', email: 'priya.private@gmail.com' }),
    });
    const ticket = {
      says: 'I forgot I already had a subscription and was charged twice. Please keep just one.',
      reading: {
        customers: [customerWith([older])],
        related: [{ because: 'same_card' as const, reading: other }],
      },
    };
    const decision = judge(ticket);
    expect(decision).toMatchObject({
      bucket: 'duplicate_subscription',
      recommended: 'cancel_extra_subscription',
      extraSubscriptionId: 'sub_elsewhere',
      refund: { chargeId: 'ch_elsewhere0', customerId: 'cus_Private' },
      mrr: { usd: 2900 },
    });
    const cancel = decision.actions.find(({ id }) => id === 'cancel_extra_subscription');
    expect(cancel?.blockedBy).toEqual(['identity_not_verified']);
    const verified = judge({ ...ticket, confirmations: { identityVerified: true } });
    expect(enabledActions(verified)).toContain('cancel_extra_subscription');
  });

  it('refunds the later of two one-off charges', () => {
    const charges = [
      aCharge({ id: 'ch_b', paymentIntentId: 'pi_b', created: NOW - 3600, amount: 12000 }),
      aCharge({ id: 'ch_a', paymentIntentId: 'pi_a', created: NOW - 4000, amount: 12000 }),
    ];
    const decision = judge({
      says: 'You billed me twice for one credit pack.',
      reading: { customers: [aCustomerReading({ subscriptions: [], invoices: [], charges })] },
    });
    expect(decision).toMatchObject({
      bucket: 'duplicate_subscription',
      recommended: 'refund_charge',
      refund: { chargeId: 'ch_b', amount: { amount: 12000 } },
    });
    expect(gapIds(decision)).toEqual(['no_duplicate_guard']);
  });

  it('has nothing left to do once the duplicate was refunded', () => {
    const refunded = {
      ...billed({ key: 'second' }, [NOW - 6 * DAY + 240], {
        status: 'canceled',
        endedAt: NOW - 3 * DAY,
      }),
    };
    refunded.charges = refunded.charges.map((charge) => ({
      ...charge,
      amountRefunded: 2900,
      refunded: true,
      refunds: [aRefund({ chargeId: charge.id })],
    }));
    const decision = judge({
      says: 'Where is my refund for the duplicate charge?',
      reading: { customers: [customerWith([first, refunded])] },
    });
    expect(decision).toMatchObject({
      bucket: 'duplicate_subscription',
      recommended: 'no_op',
      situation: 'duplicate_refunded',
      refund: null,
    });
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });

  it.each([
    [{ status: 'succeeded' as const }, 'duplicate_refunded', 'duplicate_refunded'],
    [
      { status: 'pending' as const, pendingReason: 'insufficient_funds' },
      'refund_held_up',
      'refund_not_sent',
    ],
    [{ status: 'requires_action' as const }, 'refund_needs_customer', 'refund_not_sent'],
  ])('says how far the refund of a double charge is: %o', (some, situation, evidence) => {
    const double = { amount: 12000, amountCaptured: 12000 };
    const charges = [
      aCharge({
        ...double,
        id: 'ch_b',
        paymentIntentId: 'pi_b',
        created: NOW - 3600,
        amountRefunded: 12000,
        refunded: true,
        refunds: [aRefund({ chargeId: 'ch_b', amount: 12000, ...some })],
      }),
      aCharge({ ...double, id: 'ch_a', paymentIntentId: 'pi_a', created: NOW - 4000 }),
    ];
    const decision = judge({
      says: 'You billed me twice for one credit pack.',
      reading: { customers: [aCustomerReading({ subscriptions: [], invoices: [], charges })] },
    });
    expect(decision).toMatchObject({ bucket: 'duplicate_subscription', situation, refund: null });
    expect(decision.evidence.map(({ id }) => id)).toContain(evidence);
  });

  it('lets a dispute over one of the two stand first, and refunds nothing under it', () => {
    const disputed = {
      ...second,
      charges: second.charges.map((each) => ({ ...each, disputed: true })),
    };
    const decision = judge({
      says: TWICE,
      reading: {
        customers: [
          customerWith([first, disputed], { disputes: [aDispute({ chargeId: 'ch_second0' })] }),
        ],
      },
    });
    expect(decision.recommended).toBe('escalate_dispute');
    expect(decision.refund).toBeNull();
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });
});

describe('a plan with an add-on beside the plan alone', () => {
  const [plan, addOn] = ['prod_Pro000001', 'prod_AddOn'];
  const holding = (key: string, at: number, products: string[], some = {}) =>
    billed({ key }, [at], {
      items: products.map((productId) => anItem({ id: `si_${key}_${productId}`, productId })),
      ...some,
    });
  const products = Object.fromEntries(
    [
      [plan, 'Pro'],
      [addOn, 'Add-on'],
      ['prod_Board', 'Board'],
    ].map(([id = '', name = '']) => [id, aProduct({ id, name })]),
  );
  const decided = (a: Billed, b: Billed, says = TWICE) =>
    judge({ says, reading: { customers: [customerWith([a, b])], products } });
  const at = NOW - 6 * DAY;

  it('keeps the one with more in it, whichever came first', () => {
    const alone = holding('alone', at, [plan]);
    expect(decided(alone, holding('more', at + 240, [plan, addOn]))).toMatchObject({
      keptSubscriptionId: 'sub_more',
      extraSubscriptionId: 'sub_alone',
      recommended: 'cancel_extra_subscription',
    });
    expect(decided(alone, holding('more', at - 240, [addOn, plan]))).toMatchObject({
      keptSubscriptionId: 'sub_more',
      extraSubscriptionId: 'sub_alone',
    });
  });

  it.each([
    ['it is failing', { status: 'past_due' as const }, TWICE],
    ['it ends anyway', { cancelAt: NOW + 20 * DAY }, TWICE],
  ])('ends neither where the one with more cannot be kept: %s', (_, some, says) => {
    const decision = decided(
      holding('alone', at, [plan]),
      holding('more', at + 240, [plan, addOn], some),
      says,
    );
    expect(cancelled(decision)).toEqual([]);
    expect(decision.refund).toBeNull();
    expect(decision.recommended).toBe('ask_question');
  });

  it('ends no add-on even where the newer is wanted', () => {
    const decision = decided(
      holding('more', at, [plan, addOn]),
      holding('alone', at + 240, [plan]),
      'I have two subscriptions by mistake. Please keep the newer one and cancel the old one.',
    );
    expect(cancelled(decision)).toEqual([]);
  });

  it('takes two different add-ons for two different things', () => {
    const decision = decided(
      holding('a', at, [plan, addOn]),
      holding('b', at + 240, [plan, 'prod_Board']),
    );
    expect(decision.situation).toBe('different_products_explained');
    expect(cancelled(decision)).toEqual([]);
    const told = decision.evidence.find(({ id }) => id === 'different_products');
    expect(told?.facts).toEqual({ products: ['Add-on', 'Board'] });
  });
});

describe('what looks like a duplicate and is none', () => {
  it('different workspaces are a team matter', () => {
    const parts = [first, second].map((part, index) => ({
      ...part,
      subscription: { ...part.subscription, metadata: { workspace: `space-${index}` } },
    }));
    const decision = judge({ says: TWICE, reading: { customers: [customerWith(parts)] } });
    expect(decision).toMatchObject({
      bucket: 'team_seats',
      recommended: 'clarify_billing_model',
      refund: null,
    });
  });

  it('successive periods are explained', () => {
    const monthly = billed({ key: 'monthly' }, [NOW - 61 * DAY, NOW - 31 * DAY, NOW - DAY]);
    const decision = judge({
      says: 'You charged me twice in one month!',
      reading: { customers: [customerWith([monthly])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'explain_charge',
      refund: null,
    });
  });

  it('a hold that was released beside the payment is explained', () => {
    const hold = aCharge({
      id: 'ch_hold',
      paymentIntentId: 'pi_hold',
      created: NOW - 7200,
      captured: false,
      amountCaptured: 0,
      refunded: true,
      amountRefunded: 12000,
      amount: 12000,
      customerId: null,
    });
    const payment = aCharge({
      id: 'ch_paid',
      paymentIntentId: 'pi_paid',
      created: NOW - 7000,
      amount: 12000,
      customerId: null,
    });
    const decision = judge({
      says: 'You took 120 dollars two times!',
      reading: {
        customers: [],
        match: 'guest_checkout',
        guest: aGuest({
          charges: [payment, hold],
          paymentIntents: [aPaymentIntent({ id: 'pi_hold', status: 'canceled' })],
        }),
      },
      conversation: {
        sender: { kind: 'one', person: { name: 'Mia', email: 'mia@guest.example' } },
      },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      situation: 'hold_explained',
      recommended: 'explain_charge',
      refund: null,
      gaps: [],
    });
  });

  it('a claim that Stripe does not bear out is asked about', () => {
    const one = billed({ key: 'one' }, [NOW - 6 * DAY]);
    const decision = judge({
      says: 'You charged me twice!',
      reading: { customers: [customerWith([one])] },
    });
    expect(decision).toMatchObject({ bucket: 'not_enough_evidence', recommended: 'ask_question' });
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });
});
