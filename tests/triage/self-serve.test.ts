import { describe, expect, it } from 'vitest';
import type { Refund } from '../../lib/billing/charge';
import type { Situation } from '../../lib/triage/decision';
import {
  aCharge,
  aCustomerReading,
  aPortal,
  aRefund,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, gapIds, judge } from './judge';

const pro = billed({ key: 'pro' }, [NOW - 78 * DAY, NOW - 48 * DAY, NOW - 18 * DAY]);
const customers = [customerWith([pro])];
const { features } = aPortal();

describe('what customers could do themselves', () => {
  it.each([
    ['Please cancel my subscription.', 'cancel_self_serve'],
    ['I need to update my card.', 'update_card_self_serve'],
    ['I want to switch to annual billing, how do I change my plan?', 'change_plan_self_serve'],
    ['Please add our VAT number to the invoices.', 'billing_details_self_serve'],
  ])('%s: the login link', (says, situation) => {
    const decision = judge({ says, reading: { customers } });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      situation,
      recommended: 'send_login_link',
      gaps: [],
      link: {
        kind: 'login_page',
        url: 'https://billing.stripe.com/p/login/acme?prefilled_email=priya.raman%40lumenpost.example',
      },
    });
  });

  it.each([
    [
      'switched off',
      aPortal({ features: { ...features, subscriptionCancel: false } }),
      'no_cancellation_flow',
    ],
    ['without a login page', aPortal({ loginPageUrl: null }), 'no_billing_portal'],
    ['not there', null, 'no_billing_portal'],
  ])('cancelling in a portal that is %s: the operator does it', (_, portal, gap) => {
    const decision = judge({ says: 'Please cancel my plan.', reading: { customers, portal } });
    expect(decision).toMatchObject({ recommended: 'cancel_at_period_end', link: { kind: 'none' } });
    expect(gapIds(decision)).toEqual([gap]);
    expect(enabledActions(decision)).not.toContain('send_login_link');
  });

  it('a portal that could not be read is no gap', () => {
    const unread = [
      {
        list: 'portal' as const,
        customerId: null,
        because: 'permission' as const,
        permission: null,
        after: null,
      },
    ];
    const decision = judge({
      says: 'Please cancel my plan.',
      reading: { customers, portal: null, unread },
    });
    expect(decision.gaps).toEqual([]);
    expect(decision.anomalies.map(({ id }) => id)).not.toContain('portal_missing');
  });

  it('an end that is set needs nothing', () => {
    const ending = billed({ key: 'pro' }, [NOW - 18 * DAY], {
      cancelAt: NOW + 12 * DAY,
      canceledAt: NOW - DAY,
    });
    const decision = judge({
      says: 'I cancelled already but it still says active. Please make sure it is cancelled, do not charge me.',
      reading: { customers: [customerWith([ending])] },
    });
    expect(decision).toMatchObject({
      situation: 'cancel_already_set',
      recommended: 'no_op',
      gaps: [],
    });
    expect(decision.mrr).toEqual({ usd: 2900 });
  });

  it('a set end can be taken back', () => {
    const ending = billed({ key: 'pro' }, [NOW - 18 * DAY], {
      cancelAtPeriodEnd: true,
      cancelAt: NOW + 12 * DAY,
    });
    const decision = judge({
      says: 'I changed my mind and do not want to cancel.',
      reading: { customers: [customerWith([ending])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      situation: 'resume_for_customer',
      recommended: 'resume_subscription',
    });
    expect(enabledActions(decision)).toContain('resume_subscription');
    expect(enabledActions(decision)).not.toContain('cancel_at_period_end');
  });

  it('what has ended already cannot be cancelled', () => {
    const ended = billed({ key: 'pro' }, [NOW - 60 * DAY], {
      status: 'canceled',
      endedAt: NOW - 30 * DAY,
    });
    const decision = judge({
      says: 'Please cancel my subscription',
      reading: { customers: [customerWith([ended])] },
    });
    expect(decision).toMatchObject({
      situation: 'subscription_already_ended',
      recommended: 'no_op',
      mrr: {},
    });
  });

  it('the invoice of the month that was named', () => {
    const decision = judge({
      says: 'Please send me the invoice for October.',
      reading: { customers },
    });
    expect(decision).toMatchObject({
      recommended: 'send_invoice_link',
      link: { kind: 'hosted_invoice', objectId: 'in_pro2', opensWithoutLogin: true },
    });
  });

  it('a receipt is found although something else is past due', () => {
    const failing = unpaid(pro, 'insufficient_funds');
    const decision = judge({
      says: 'I need the receipt for October 1 for my expenses.',
      reading: { customers: [customerWith([failing])] },
    });
    expect(decision).toMatchObject({ bucket: 'missing_self_serve', link: { objectId: 'in_pro1' } });
    expect(decision.anomalies.map(({ id }) => id)).toContain('failed_renewal');
  });

  it('a trial is ended by the customer', () => {
    const trial = aSubscription({
      status: 'trialing',
      trialEnd: NOW + 3 * DAY,
      trialStart: NOW - 11 * DAY,
    });
    const decision = judge({
      says: 'I do not want to continue after the trial, please make sure I am not charged.',
      reading: { customers: [customerWith([], { subscriptions: [trial] })] },
    });
    expect(decision).toMatchObject({
      contract: ['trial'],
      recommended: 'send_login_link',
      mrr: {},
    });
    expect(decision.anomalies.map(({ id }) => id)).toContain('trial_ending');
  });

  it('the next payment is told', () => {
    const decision = judge({ says: 'When is my next payment due?', reading: { customers } });
    expect(decision).toMatchObject({
      situation: 'next_payment_told',
      recommended: 'no_op',
      gaps: [],
    });
  });

  it.each([
    ['pending', 'refund_on_its_way', 'no_op'],
    ['failed', 'question_needed', 'ask_question'],
  ] as const)('a refund that is %s', (status, situation, recommended) => {
    const charges = pro.charges.map((charge, index) =>
      index === 2
        ? {
            ...charge,
            amountRefunded: status === 'pending' ? 2900 : 0,
            refunds: [aRefund({ chargeId: charge.id, status })],
          }
        : charge,
    );
    const decision = judge({
      says: 'Where is my refund?',
      reading: { customers: [customerWith([{ ...pro, charges }])] },
    });
    expect(decision).toMatchObject({ situation, recommended, refund: null });
  });

  it.each<[string, Partial<Refund>, Situation]>([
    ['processing', { status: 'pending', pendingReason: 'processing' }, 'refund_on_its_way'],
    [
      'waiting for the charge',
      { status: 'pending', pendingReason: 'charge_pending' },
      'refund_on_its_way',
    ],
    ['held up', { status: 'pending', pendingReason: 'insufficient_funds' }, 'refund_held_up'],
    ['held up by a new word', { status: 'pending', pendingReason: 'tea_break' }, 'refund_held_up'],
    ['waiting for them', { status: 'requires_action' }, 'refund_needs_customer'],
  ])('a refund that is %s', (_, some, situation) => {
    const charges = [
      { ...aCharge(), amountRefunded: 2900, refunded: true, refunds: [aRefund(some)] },
    ];
    const decision = judge({
      says: 'Where is my refund?',
      reading: { customers: [aCustomerReading({ charges })] },
    });
    const sent = situation === 'refund_on_its_way';
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      situation,
      recommended: 'no_op',
      refund: null,
    });
    expect(decision.actions.map(({ id }) => id)).toContain(decision.recommended);
    expect(decision.evidence.map(({ id }) => id)).toContain(sent ? situation : 'refund_not_sent');
  });
});
