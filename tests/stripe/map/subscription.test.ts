import Stripe from 'stripe';
import { describe, expect, it } from 'vitest';
import { mapTiers } from '../../../lib/stripe/map/price';
import { mapSubscription } from '../../../lib/stripe/map/subscription';
import { END, START, wireItem, wireSubscription } from './wires';
import { withField } from './with-field';

const withIn = (path: string, value: unknown) =>
  mapSubscription(withField(wireSubscription, path, value));

describe('a subscription', () => {
  it('with all that an operator asks for', () => {
    expect(mapSubscription(wireSubscription)).toMatchObject({
      status: 'active',
      cancellationReason: 'cancellation_requested',
      cancellationFeedback: 'too_expensive',
      cancellationComment: 'Too much for us',
      trialEnd: END,
      trialEndBehavior: 'create_invoice',
      pausedBecause: 'pause_requested',
      pauseCollection: { behavior: 'void', resumesAt: END },
      scheduleId: 'sub_sched_1',
      hasPendingUpdate: true,
      pendingUpdate: {
        expiresAt: END,
        items: [{ priceId: 'price_1', productId: 'prod_1', quantity: 1 }],
        cancelAtPeriodEnd: false,
      },
      discounts: [
        {
          couponName: 'A tenth off',
          promotionCodeId: 'promo_1',
          percentOff: 10,
          duration: 'repeating',
          durationInMonths: 3,
          end: END,
        },
      ],
    });
  });

  it('with a change that waits, and ends it', () => {
    const { pendingUpdate } = withIn('pending_update.cancel_at_period_end', true);
    expect(pendingUpdate?.cancelAtPeriodEnd).toBe(true);
  });

  it.each([
    ['fbo_1', null],
    [null, null],
    [{ id: 'fbo_1', description: 'I moved house' }, 'I moved house'],
    [{ id: 'fbo_1' }, null],
  ])('whose customer picked %j', (option, text) => {
    const path = 'cancellation_details.feedback_option';
    expect(withIn(path, option).cancellationOption).toBe(text);
  });

  it('of an unknown status keeps Stripe’s word', () => {
    expect(withIn('status', 'hibernating')).toMatchObject({
      status: 'unknown',
      statusWord: 'hibernating',
    });
  });

  it.each([
    ['a word it does not know', 'items.data.0.price.recurring.interval', 'fortnight'],
    ['none', 'items.data.0.price.recurring', null],
  ])('whose interval is %s', (_, path, value) => {
    expect(withIn(path, value).items[0]?.interval).toBe('unknown');
  });

  it.each([
    [true, null, END],
    [true, START, START],
    [false, END, END],
    [false, null, null],
  ])('that ends: at the period’s end %s, at %s', (atPeriodEnd, at, end) => {
    const wire = withField(wireSubscription, 'cancel_at_period_end', atPeriodEnd);
    expect(mapSubscription(withField(wire, 'cancel_at', at)).cancelAt).toBe(end);
  });

  it('takes its card only where it was expanded and is one', () => {
    const card = {
      brand: 'visa',
      last4: '4242',
      exp_month: 8,
      exp_year: 2028,
      fingerprint: 'fp_1',
    };
    const methodOf = (method: unknown) => {
      const { defaultCard, defaultMethod } = withIn('default_payment_method', method);
      return [defaultMethod, defaultCard?.last4];
    };
    expect(methodOf({ id: 'pm_1', type: 'card', card })).toEqual(['card', '4242']);
    expect(methodOf({ id: 'pm_1', type: 'sepa_debit' })).toEqual(['sepa_debit', undefined]);
    expect(methodOf('pm_1')).toEqual([null, undefined]);
  });

  it('counts only discounts that came whole', () => {
    const none = { discounts: [], discountsUnread: true };
    expect(mapSubscription(wireSubscription).discountsUnread).toBe(false);
    expect(withIn('discounts', ['di_1'])).toMatchObject(none);
    expect(withIn('discounts.0.source.coupon', 'tenth')).toMatchObject(none);
    expect(withIn('items.data.0.discounts', ['di_1']).items[0]).toMatchObject(none);
    expect(withIn('items.data.0.discounts', []).items[0]?.discountsUnread).toBe(false);
  });
});

describe('an item', () => {
  const item = (some: object) => withIn('items.data', [{ ...wireItem, ...some }]).items[0];
  const price = (some: object) => item({ price: { ...wireItem.price, ...some } });

  it('tells its own trial from the subscription’s', () => {
    expect(item({})?.trialEnd).toBe(END);
    expect(item({ current_trial: null })?.trialEnd).toBeNull();
  });

  it.each([
    ['a Decimal of the client', Stripe.Decimal.from('2900.5'), '2900.5'],
    ['a string', '0.05', '0.05'],
    ['none, but whole units', null, '2900'],
  ])('prices by %s', (_, unit, text) => {
    expect(price({ unit_amount_decimal: unit })?.unitAmount).toBe(text);
  });

  it('has no amount where the price has tiers', () => {
    const tiered = {
      billing_scheme: 'tiered',
      tiers_mode: 'volume',
      unit_amount: null,
      unit_amount_decimal: null,
    };
    expect(price(tiered)).toMatchObject({ unitAmount: null, tiered: true, tiers: null });
  });

  it.each(['graduated', 'volume', 'of_tomorrow'])('reads %s tiers', (mode) => {
    const tiers = mapTiers({
      ...wireItem.price,
      tiers_mode: mode,
      tiers: [
        {
          flat_amount: 100,
          flat_amount_decimal: Stripe.Decimal.from('100'),
          unit_amount: null,
          unit_amount_decimal: null,
          up_to: null,
        },
      ],
    });
    const steps = [{ upTo: null, unitAmount: null, flatAmount: '100' }];
    expect(tiers).toEqual(mode === 'of_tomorrow' ? null : { mode, steps });
  });
});
