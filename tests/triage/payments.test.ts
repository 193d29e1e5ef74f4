import { describe, expect, it } from 'vitest';
import {
  aCheckoutSession,
  aCustomerReading,
  anInvoice,
  aPaymentIntent,
  aPortal,
  DAY,
  NOW,
} from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, gapIds, judge } from './judge';

const paidBefore = billed({ key: 'pro' }, [NOW - 65 * DAY, NOW - 35 * DAY, NOW - 5 * DAY]);
const retry = { nextPaymentAttempt: NOW + 2 * DAY };
const FAILED = 'I got your mail that my payment failed. What should I do?';

describe('failed payments', () => {
  it.each([
    ['expired_card', retry, 'send_login_link', 'login_page'],
    ['expired_card', {}, 'send_invoice_link', 'hosted_invoice'],
    ['insufficient_funds', retry, 'send_invoice_link', 'hosted_invoice'],
    ['do_not_honor', retry, 'send_invoice_link', 'hosted_invoice'],
    ['authentication_required', retry, 'send_invoice_link', 'hosted_invoice'],
    ['stolen_card', {}, 'send_invoice_link', 'hosted_invoice'],
  ])('%s with %o: %s', (code, next, recommended, link) => {
    const reading = { customers: [customerWith([unpaid(paidBefore, code, next)])] };
    const decision = judge({ says: FAILED, reading });
    expect(decision).toMatchObject({
      bucket: 'failed_payment',
      recommended,
      link: { kind: link },
      refund: null,
      gaps: [],
    });
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });

  it('a vague message is decided by what failed', () => {
    const reading = { customers: [customerWith([unpaid(paidBefore, 'insufficient_funds')])] };
    expect(judge({ says: 'Access blocked, please open it again.', reading }).bucket).toBe(
      'failed_payment',
    );
    expect(judge({ says: 'Something is wrong with my account.', reading }).bucket).toBe(
      'failed_payment',
    );
  });

  it('a new card is asked for and the portal cannot take it: the invoice can, and the gap is logged', () => {
    const features = { ...aPortal().features, paymentMethodUpdate: false };
    const decision = judge({
      says: 'My card expired, where can I enter the new card?',
      reading: {
        customers: [customerWith([unpaid(paidBefore, 'expired_card', retry)])],
        portal: aPortal({ features }),
      },
    });
    expect(decision.recommended).toBe('send_invoice_link');
    expect(gapIds(decision)).toEqual(['no_payment_method_update']);
  });

  it('an overdue invoice is sent again', () => {
    const part = unpaid(paidBefore, 'none', {
      collectionMethod: 'send_invoice',
      dueDate: NOW - 3 * DAY,
      attemptCount: 0,
      payments: [],
    });
    const decision = judge({
      says: 'We never received the invoice. How do we pay?',
      reading: {
        customers: [
          customerWith([
            { ...part, subscription: { ...part.subscription, collectionMethod: 'send_invoice' } },
          ]),
        ],
      },
    });
    expect(decision).toMatchObject({
      bucket: 'failed_payment',
      recommended: 'send_invoice_link',
      contract: ['send_invoice'],
    });
  });

  it('paid since: nothing to recover', () => {
    const failed = unpaid(paidBefore, 'insufficient_funds');
    const paid = anInvoice({
      ...failed.invoices.at(-1),
      status: 'paid',
      amountPaid: 2900,
      amountRemaining: 0,
    });
    const later = { ...paidBefore.charges[0], id: 'ch_later', created: NOW - DAY };
    const decision = judge({
      says: FAILED,
      reading: {
        customers: [
          customerWith([
            {
              subscription: paidBefore.subscription,
              invoices: [...paidBefore.invoices.slice(0, -1), paid],
              charges: [...failed.charges, { ...paidBefore.charges[2], ...later } as never],
            },
          ]),
        ],
      },
    });
    expect(decision).toMatchObject({
      bucket: 'missing_self_serve',
      recommended: 'no_op',
      link: { kind: 'none' },
    });
  });

  it('the failure of an ended subscription is no failure', () => {
    const ended = unpaid(paidBefore, 'expired_card', {}, 'canceled');
    const live = billed({ key: 'new' }, [NOW - 2 * DAY]);
    const decision = judge({
      says: 'Can you send me the receipt of my last payment?',
      reading: {
        customers: [
          customerWith([
            { ...ended, subscription: { ...ended.subscription, endedAt: NOW - 3 * DAY } },
            live,
          ]),
        ],
      },
    });
    expect(decision).toMatchObject({ bucket: 'missing_self_serve', link: { objectId: 'in_new0' } });
  });
});

describe('purchases that were not completed', () => {
  const nothing = { subscriptions: [], invoices: [], charges: [], paymentIntents: [] };
  const TRIED = 'I tried to subscribe but the payment page expired. I still want to buy it.';

  it('the recovery link leads back', () => {
    const decision = judge({
      says: TRIED,
      reading: {
        customers: [aCustomerReading({ ...nothing, checkoutSessions: [aCheckoutSession()] })],
      },
    });
    expect(decision).toMatchObject({
      bucket: 'failed_payment',
      recommended: 'send_checkout_link',
      link: {
        kind: 'checkout_recovery',
        url: 'https://buy.stripe.com/r/live_recover1',
        opensWithoutLogin: true,
      },
    });
    expect(enabledActions(decision)).not.toContain('send_login_link');
  });

  it('so does a session that is still open', () => {
    const open = aCheckoutSession({
      status: 'open',
      url: 'https://checkout.stripe.com/c/pay/cs_live_1',
      expiresAt: NOW + 3600,
      recovery: null,
    });
    const decision = judge({
      says: TRIED,
      reading: { customers: [aCustomerReading({ ...nothing, checkoutSessions: [open] })] },
    });
    expect(decision.link).toMatchObject({
      kind: 'checkout_recovery',
      url: open.url,
      objectId: open.id,
    });
  });

  it.each([
    ['no recovery', aCheckoutSession({ recovery: null })],
    [
      'a recovery that has run out',
      aCheckoutSession({ recovery: { url: 'https://buy.stripe.com/r/x', expiresAt: NOW - 1 } }),
    ],
  ])('%s: the pricing page, and a gap', (_, session) => {
    const decision = judge({
      says: TRIED,
      reading: { customers: [aCustomerReading({ ...nothing, checkoutSessions: [session] })] },
    });
    expect(decision).toMatchObject({ recommended: 'send_restart_link', link: { kind: 'restart' } });
    expect(gapIds(decision)).toEqual(['no_checkout_recovery']);
  });

  it('a purchase completed afterwards is no lapse', () => {
    const done = billed({ key: 'done' }, [NOW - DAY]);
    const decision = judge({
      says: 'Can I get a receipt?',
      reading: { customers: [customerWith([done], { checkoutSessions: [aCheckoutSession()] })] },
    });
    expect(decision.bucket).toBe('missing_self_serve');
    expect(decision.anomalies.map(({ id }) => id)).not.toContain('incomplete_checkout');
  });

  it('the first payment that waits for the bank is confirmed on the invoice page', () => {
    const part = unpaid(billed({ key: 'new' }, [NOW - 3600]), 'x', {}, 'incomplete');
    const decision = judge({
      says: 'The bank asked me to approve the payment but I missed it. How can I confirm it?',
      reading: {
        customers: [
          customerWith([{ ...part, charges: [] }], {
            paymentIntents: [aPaymentIntent({ id: 'pi_new0', status: 'requires_action' })],
          }),
        ],
      },
    });
    expect(decision).toMatchObject({
      bucket: 'failed_payment',
      situation: 'bank_confirmation',
      recommended: 'send_invoice_link',
      link: { kind: 'hosted_invoice', objectId: 'in_new0' },
      mrr: {},
    });
  });
});
