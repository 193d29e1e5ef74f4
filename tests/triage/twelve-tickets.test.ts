import { describe, expect, it } from 'vitest';
import { aCharge, aDispute, aLine, anInvoice, aPayment, aPortal, DAY, NOW } from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, gapIds, judge } from './judge';

const MONTHS = [NOW - 68 * DAY, NOW - 38 * DAY, NOW - 8 * DAY];
const healthy = billed({ key: 'pro' }, MONTHS);
const portal = aPortal();
const withoutCancel = aPortal({ features: { ...portal.features, subscriptionCancel: false } });

describe('twelve tickets that decide between good and expert', () => {
  it('“Why $43.20, the plan is $29?” after a paid upgrade with proration', () => {
    const upgrade = anInvoice({
      id: 'in_upgrade',
      subscriptionId: healthy.subscription.id,
      created: NOW - 2 * DAY,
      total: 4320,
      billingReason: 'subscription_update',
      lines: [
        aLine({ amount: -1580, proration: true, subscriptionId: healthy.subscription.id }),
        aLine({ amount: 5900, proration: true, subscriptionId: healthy.subscription.id }),
      ],
      payments: [aPayment({ paymentId: 'pi_upgrade', amountPaid: 4320 })],
    });
    const charge = aCharge({
      id: 'ch_upgrade',
      paymentIntentId: 'pi_upgrade',
      amount: 4320,
      created: NOW - 2 * DAY,
    });
    const decision = judge({
      says: 'Why $43.20, the plan is $29?',
      reading: {
        customers: [
          customerWith([healthy], {
            invoices: [upgrade, ...healthy.invoices.toReversed()],
            charges: [charge, ...healthy.charges.toReversed()],
          }),
        ],
      },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'explain_charge',
      situation: 'proration_explained',
      contract: ['prorated'],
      refund: null,
    });
    expect(gapIds(decision)).toEqual(['no_plan_seat_explanation']);
    expect(decision.link.kind).toBe('none');
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });

  it('“Please cancel” while past due after three attempts', () => {
    const decision = judge({
      says: 'Please cancel my subscription.',
      reading: { customers: [customerWith([unpaid(healthy, 'insufficient_funds')])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'cancel_at_period_end',
      situation: 'cancel_for_customer',
      rival: 'failed_payment',
    });
    expect(decision.anomalies.map(({ id }) => id)).toContain('failed_renewal');
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });

  it('“I paid, it still says unpaid” while a SEPA payment is processing', () => {
    const waiting = unpaid(healthy, 'none', { attemptCount: 1 }, 'active');
    const pending = waiting.charges.map((charge) =>
      charge.status === 'failed'
        ? { ...charge, status: 'pending' as const, failure: null, method: 'sepa_debit' }
        : charge,
    );
    const decision = judge({
      says: 'I paid, it still says unpaid.',
      reading: { customers: [customerWith([{ ...waiting, charges: pending }])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'no_op',
      situation: 'payment_processing',
    });
    expect(decision.link.kind).toBe('none');
    expect(decision.actions.map(({ id }) => id)).not.toContain('send_invoice_link');
    expect(decision.anomalies.map(({ id }) => id)).toContain('payment_processing');
  });

  it('“Charged twice, I cancelled one”, one of two ended today', () => {
    const first = billed({ key: 'first' }, [NOW - 5 * DAY]);
    const second = billed({ key: 'second' }, [NOW - 5 * DAY + 300], {
      status: 'canceled',
      endedAt: NOW - 3600,
      canceledAt: NOW - 3600,
    });
    const decision = judge({
      says: 'I was charged twice, I cancelled one of them.',
      reading: { customers: [customerWith([first, second])] },
    });
    expect(decision).toMatchObject({
      bucket: 'duplicate_subscription',
      recommended: 'refund_charge',
      situation: 'duplicate_to_refund',
      extraSubscriptionId: 'sub_second',
      refund: { chargeId: 'ch_second0', amount: { amount: 2900, currency: 'usd' } },
    });
    expect(gapIds(decision)).toEqual(['no_duplicate_guard']);
  });

  it('“Charged after cancelling”, usage billed in arrears', () => {
    const usage = billed(
      { key: 'usage', metered: true, amount: 840 },
      [NOW - 40 * DAY, NOW - 17 * DAY],
      {
        status: 'canceled',
        endedAt: NOW - 18 * DAY,
        canceledAt: NOW - 30 * DAY,
      },
    );
    const decision = judge({
      says: 'Why was I charged after cancelling?',
      reading: { customers: [customerWith([usage])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'explain_charge',
      situation: 'metered_explained',
      refund: null,
    });
    expect(gapIds(decision)).toEqual(['no_usage_visibility']);
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });

  it('“I don’t know this charge” under a refundable inquiry', () => {
    const charges = healthy.charges.map((charge, index) => ({ ...charge, disputed: index === 2 }));
    const dispute = aDispute({
      chargeId: 'ch_pro2',
      status: 'warning_needs_response',
      chargeRefundable: true,
    });
    const decision = judge({
      says: 'I don’t know this charge.',
      reading: { customers: [customerWith([{ ...healthy, charges }], { disputes: [dispute] })] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      recommended: 'escalate_dispute',
      situation: 'inquiry_open',
      refund: { chargeId: 'ch_pro2', amount: { amount: 2900 } },
    });
    expect(decision.actions[0]?.id).toBe('escalate_dispute');
    expect(enabledActions(decision)).toEqual(
      expect.arrayContaining(['escalate_dispute', 'refund_charge', 'cancel_at_period_end']),
    );
  });

  it('“Cancel my plan” where the portal cannot', () => {
    const decision = judge({
      says: 'Cancel my plan',
      reading: { customers: [customerWith([healthy])], portal: withoutCancel },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'cancel_at_period_end',
      link: { kind: 'none' },
    });
    expect(gapIds(decision)).toEqual(['no_cancellation_flow']);
    expect(enabledActions(decision)).not.toContain('send_login_link');
  });

  it('“Update my card” with two subscriptions, four months apart', () => {
    const older = billed({ key: 'older' }, [NOW - 130 * DAY, NOW - 10 * DAY]);
    const later = billed({ key: 'later' }, [NOW - 10 * DAY]);
    const decision = judge({
      says: 'I need to update my card.',
      reading: { customers: [customerWith([older, later])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'send_login_link',
      link: { kind: 'login_page' },
    });
    expect(decision.anomalies.map(({ id }) => id)).toContain('duplicate_live_subscriptions');
  });

  it('“Yes, go ahead” after a turn that asked to cancel', () => {
    const reading = { customers: [customerWith([healthy])] };
    const asked = judge({ says: 'Please cancel my subscription.', reading });
    const answered = judge({
      says: 'Yes, go ahead.',
      subject: 'Re: your subscription',
      earlier: 'Please cancel my subscription.',
      reading,
    });
    expect(answered).toMatchObject({
      bucket: asked.bucket,
      situation: asked.situation,
      recommended: asked.recommended,
      link: asked.link,
    });
    expect(asked.situation).toBe('cancel_self_serve');
  });

  it('“I want to come back”, ended two months ago', () => {
    const ended = billed({ key: 'ended' }, [NOW - 120 * DAY, NOW - 90 * DAY], {
      status: 'canceled',
      endedAt: NOW - 60 * DAY,
    });
    const decision = judge({
      says: 'I want to come back, how do I sign up again?',
      reading: { customers: [customerWith([ended])] },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'send_restart_link',
      link: { kind: 'restart', url: 'https://acme.example/pricing' },
    });
    expect(enabledActions(decision)).not.toContain('send_login_link');
  });

  it('“Cancel and refund, I forgot”, annual, renewed two days ago', () => {
    const annual = billed({ key: 'annual', interval: 'year', amount: 29000 }, [
      NOW - 367 * DAY,
      NOW - 2 * DAY,
    ]);
    const ticket = {
      says: 'Please cancel and refund, I forgot to cancel in time.',
      reading: { customers: [customerWith([annual])] },
    };
    const decision = judge(ticket);
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      recommended: 'refund_charge',
      situation: 'unwanted_renewal',
      contract: ['annual'],
      refund: { chargeId: 'ch_annual1', amount: { amount: 29000 } },
    });
    const locked = decision.actions.filter(
      ({ id }) => id === 'refund_charge' || id === 'cancel_at_period_end',
    );
    expect(locked.map(({ reversible, blockedBy }) => [reversible, blockedBy])).toEqual([
      [true, ['contract_not_checked']],
      // At once, without proration: only once the renewal is given back in full.
      [false, ['contract_not_checked', 'refund_first']],
      [false, ['contract_not_checked']],
    ]);
    const checked = judge({ ...ticket, confirmations: { contractChecked: true } });
    expect(enabledActions(checked)).toEqual(
      expect.arrayContaining(['refund_charge', 'cancel_at_period_end']),
    );
  });

  it('“Paid but still on Free”, active, paid today', () => {
    const fresh = billed({ key: 'fresh' }, [NOW - 3600]);
    const decision = judge({
      says: 'I paid for Pro but my account is still on Free.',
      reading: { customers: [customerWith([fresh])] },
    });
    expect(decision).toMatchObject({
      bucket: 'product_failure',
      recommended: 'log_product_issue',
      refund: null,
    });
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });
});
