import fc from 'fast-check';
import type { Charge } from '../../lib/billing/charge';
import type { Discount, Subscription, SubscriptionItem } from '../../lib/billing/subscription';
import { aCharge, aDiscount, anItem, aRefund, aSubscription, DAY, NOW } from '../build/model';

const currency = fc.constantFrom('usd', 'eur', 'jpy', 'bhd');
const minor = fc.integer({ min: 0, max: 10 ** 9 });
/** As Stripe writes prices: up to twelve decimals. */
const decimal = fc
  .tuple(minor, fc.integer({ min: 0, max: 10 ** 12 - 1 }), fc.boolean())
  .map(([whole, parts, exact]) =>
    exact ? String(whole) : `${whole}.${String(parts).padStart(12, '0')}`,
  );

const anyDiscount: fc.Arbitrary<Discount> = fc
  .record({
    percentOff: fc.option(fc.integer({ min: 1, max: 10_000 }).map((part) => part / 100)),
    amountOff: fc.option(minor),
    currency: fc.option(currency),
    duration: fc.constantFrom('forever', 'once', 'repeating', 'unknown'),
  })
  .map(aDiscount);

const anyTiers = fc.record({
  mode: fc.constantFrom('graduated' as const, 'volume' as const),
  steps: fc.array(
    fc.record({
      upTo: fc.option(fc.integer({ min: 1, max: 50 })),
      unitAmount: fc.option(decimal),
      flatAmount: fc.option(decimal),
    }),
    { maxLength: 4 },
  ),
});

const anyItem: fc.Arbitrary<SubscriptionItem> = fc
  .record({
    unitAmount: fc.option(decimal),
    quantity: fc.option(fc.integer({ min: 0, max: 200 })),
    interval: fc.constantFrom('day', 'week', 'month', 'year', 'unknown'),
    intervalCount: fc.integer({ min: 1, max: 36 }),
    usage: fc.constantFrom('licensed', 'metered'),
    tiers: fc.option(anyTiers),
    transformQuantity: fc.option(
      fc.record({
        divideBy: fc.integer({ min: 1, max: 100 }),
        round: fc.constantFrom('up' as const, 'down' as const),
      }),
    ),
    discounts: fc.array(anyDiscount, { maxLength: 2 }),
  })
  .map(anItem);

export const anySubscription: fc.Arbitrary<Subscription> = fc
  .record({
    status: fc.constantFrom(
      ...(['active', 'past_due', 'trialing', 'unpaid', 'paused', 'canceled', 'unknown'] as const),
    ),
    currency,
    items: fc.array(anyItem, { maxLength: 4 }),
    discounts: fc.array(anyDiscount, { maxLength: 3 }),
    cancelAt: fc.option(fc.constantFrom(NOW - DAY, NOW + DAY)),
  })
  .map(aSubscription);

export const anyCharge: fc.Arbitrary<Charge> = fc
  .record({
    status: fc.constantFrom('succeeded', 'pending', 'failed', 'unknown'),
    currency,
    amount: minor,
    part: fc.double({ min: 0, max: 1, noNaN: true }),
    daysAgo: fc.integer({ min: 0, max: 500 }),
  })
  .map(({ status, currency, amount, part, daysAgo }) => {
    const back = status === 'succeeded' ? Math.floor(amount * part) : 0;
    const created = NOW - daysAgo * DAY;
    return aCharge({
      status,
      currency,
      amount,
      created,
      amountRefunded: back,
      refunds: back > 0 ? [aRefund({ amount: back, currency, created })] : [],
    });
  });
