import type { Sums, UnixSeconds } from './amounts';
import { discountsOf } from './discounts-of';
import {
  add,
  atLeastZero,
  type Fraction,
  fraction,
  larger,
  multiply,
  parseDecimal,
  roundHalfUp,
  subtract,
  ZERO,
} from './fraction';
import { addTo } from './money';
import type { Discount, Interval, PriceTier, Subscription, SubscriptionItem } from './subscription';

/** How many months, or which part of one, an interval is: a month of 365/12 days, 52 weeks a year. */
const PER_MONTH: Record<Interval, Fraction> = {
  day: fraction(365, 12),
  week: fraction(52, 12),
  month: fraction(1),
  year: fraction(1, 12),
  unknown: ZERO,
};

/**
 * Monthly recurring revenue in minor units, by currency; a currency that adds up to nothing is left out.
 *
 * Licensed items of `active` and `past_due` subscriptions, also when an end is scheduled, until it comes.
 * Trials, metered items, paused, unpaid, canceled and unknown subscriptions count nothing.
 *
 * @param ofCustomer the customer's own discounts, for the subscriptions that have none
 * @see https://support.stripe.com/questions/understanding-monthly-recurring-revenue-(mrr)
 */
export function monthlyRevenue(
  subscriptions: Subscription[],
  now: UnixSeconds,
  ofCustomer: Discount[] = [],
): Sums {
  return subscriptions.reduce<Sums>((sums, subscription) => {
    const amount = recurs(subscription, now) ? monthlyValue(subscription, ofCustomer) : 0;
    return amount === 0 ? sums : addTo(sums, { amount, currency: subscription.currency });
  }, {});
}

function recurs(subscription: Subscription, now: UnixSeconds): boolean {
  const { status, pauseCollection, cancelAt } = subscription;
  if (status !== 'active' && status !== 'past_due') return false;
  return pauseCollection === null && (cancelAt === null || cancelAt > now);
}

/**
 * What one subscription is worth a month, in minor units of its currency, whatever its status;
 * rounded once, half up. Discounts for ever are deducted: percentages first, then fixed amounts.
 *
 * @param ofCustomer the customer's own discounts, which count where it has none
 */
export function monthlyValue(subscription: Subscription, ofCustomer: Discount[] = []): number {
  const licensed = subscription.items.filter((item) => item.usage === 'licensed');
  const gross = licensed.map(monthlyOfItem).reduce(add, ZERO);
  const lasting = discountsOf(subscription, ofCustomer).filter(lastsForEver);
  const rest = lasting.reduce((value, discount) => multiply(value, shareLeft(discount)), gross);
  // A fixed amount comes off each invoice, and the item that renews most often makes them.
  const rhythm = licensed.map(monthsFactor).reduce(larger, ZERO);
  const off = fixedOff(lasting, subscription.currency);
  return roundHalfUp(atLeastZero(subtract(rest, multiply(off, rhythm))));
}

/**
 * What an item costs each of its own intervals, in minor units, before discounts; rounded half up. Null where
 * it has no one price: by usage, or by tiers that were not read.
 */
export function priceOfInterval(item: SubscriptionItem): number | null {
  if (item.usage === 'metered' || (item.tiered && !item.tiers)) return null;
  return item.tiers || item.unitAmount !== null ? roundHalfUp(periodPrice(item)) : null;
}

function monthlyOfItem(item: SubscriptionItem): Fraction {
  const gross = periodPrice(item);
  const lasting = item.discounts.filter(lastsForEver);
  const rest = lasting.reduce((value, discount) => multiply(value, shareLeft(discount)), gross);
  const off = fixedOff(lasting, null);
  return multiply(atLeastZero(subtract(rest, off)), monthsFactor(item));
}

function monthsFactor({ interval, intervalCount }: SubscriptionItem): Fraction {
  return multiply(PER_MONTH[interval], fraction(1, Math.max(1, intervalCount)));
}

function periodPrice(item: SubscriptionItem): Fraction {
  const quantity = packagesOf(item);
  if (item.tiers) return tieredPrice(item.tiers.mode, item.tiers.steps, quantity);
  const unit = item.unitAmount === null ? null : parseDecimal(item.unitAmount);
  return unit ? multiply(unit, fraction(quantity)) : ZERO;
}

/** @see https://docs.stripe.com/api/prices/object#price_object-transform_quantity */
function packagesOf({ quantity, transformQuantity }: SubscriptionItem): number {
  const count = quantity ?? 0;
  if (!transformQuantity) return count;
  const packages = count / transformQuantity.divideBy;
  return transformQuantity.round === 'up' ? Math.ceil(packages) : Math.floor(packages);
}

/** @see https://docs.stripe.com/products-prices/pricing-models#tiered-pricing */
function tieredPrice(mode: 'graduated' | 'volume', steps: PriceTier[], quantity: number): Fraction {
  if (quantity === 0) return ZERO;
  if (mode === 'volume') {
    const step = steps.find(({ upTo }) => upTo === null || quantity <= upTo);
    return step ? stepPrice(step, quantity) : ZERO;
  }
  let below = 0;
  let total = ZERO;
  for (const step of steps) {
    const within = Math.min(quantity, step.upTo ?? quantity) - below;
    if (within <= 0) break;
    total = add(total, stepPrice(step, within));
    below += within;
  }
  return total;
}

function stepPrice(step: PriceTier, quantity: number): Fraction {
  const unit = parseDecimal(step.unitAmount ?? '0') ?? ZERO;
  const flat = parseDecimal(step.flatAmount ?? '0') ?? ZERO;
  return add(multiply(unit, fraction(quantity)), flat);
}

function lastsForEver(discount: Discount): boolean {
  return discount.duration === 'forever';
}

function shareLeft({ percentOff }: Discount): Fraction {
  const off = parseDecimal(String(percentOff ?? 0)) ?? ZERO;
  return multiply(subtract(fraction(100), off), fraction(1, 100));
}

function fixedOff(discounts: Discount[], currency: string | null): Fraction {
  return discounts
    .filter((each) => currency === null || each.currency === null || each.currency === currency)
    .reduce((sum, { amountOff }) => add(sum, fraction(amountOff ?? 0)), ZERO);
}
