import { holderDiscounts } from '../../billing/discounts-of';
import type { Subscription } from '../../billing/subscription';
import {
  accessEnd,
  currentPeriod,
  isMetered,
  isScheduledToEnd,
  seatsOf,
} from '../../billing/subscription-life';
import { invoicesOf, type PaymentsReading, subscriptionsOf } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import { plainName } from '../plain-name';
import { recurringPrice } from '../recurring-price';
import type { FactSources } from './fact-sources';

export interface SubscriptionFacts {
  plan: string | null;
  /** `$29.00 a month`, where it can be told exactly. */
  price: string | null;
  /** Null for one seat. */
  seats: number | null;
  seat_price: string | null;
  start_date: string | null;
  period_end: string | null;
  /** When it will end, where an end is set. */
  end_date: string | null;
  ended_date: string | null;
  trial_end: string | null;
  metered: boolean;
  paused: boolean;
  /** The next regular payment; null where none comes. */
  next_payment_date: string | null;
  /** Only where the last regular invoice shows that nothing is added or taken off. */
  next_payment_amount: string | null;
  collected_automatically: boolean;
  /** Every live subscription with its price. */
  products: string[];
  portal_cancels_at_once: boolean;
}

const LIVE = new Set(['active', 'trialing', 'past_due']);

/** The subscription in question, in words. */
export function subscriptionFacts(
  { subscription }: DraftSubject,
  scope: PaymentsReading[],
  sources: FactSources,
): SubscriptionFacts {
  const { reading, formats, now } = sources;
  const day = (at: number | null | undefined) => (at ? formats.dayInSentence(at, now) : null);
  const price =
    subscription && recurringPrice(subscription, holderDiscounts(subscription, reading));
  const seats = subscription ? seatsOf(subscription) : 0;
  const ended = subscription?.endedAt ?? null;
  const next = subscription && nextPaymentAt(subscription, now);
  return {
    plan: subscription && planName(subscription, sources),
    price: subscription && priceWords(subscription, sources),
    seats: seats > 1 ? seats : null,
    seat_price: price?.each ? formats.money(price.each) : null,
    start_date: day(subscription?.startDate),
    period_end: ended || !subscription ? null : day(currentPeriod(subscription)?.end),
    end_date: ended ? null : day(endsAt(subscription)),
    ended_date: day(ended),
    trial_end: subscription?.status === 'trialing' ? day(subscription.trialEnd) : null,
    metered: subscription ? isMetered(subscription) : false,
    paused: Boolean(subscription?.pauseCollection) || subscription?.status === 'paused',
    next_payment_date: day(next),
    next_payment_amount:
      next && price && subscription && lastRegularTotal(subscription, scope) === price.money.amount
        ? formats.money(price.money)
        : null,
    collected_automatically: subscription?.collectionMethod === 'charge_automatically',
    products: scope
      .flatMap(subscriptionsOf)
      .filter(({ status }) => LIVE.has(status))
      .toSorted((a, b) => a.created - b.created)
      .slice(0, 4)
      .flatMap((each) => productLines(each, sources)),
    portal_cancels_at_once: reading.portal?.cancelMode === 'immediately',
  };
}

function endsAt(subscription: Subscription | null): number | null {
  return subscription && isScheduledToEnd(subscription) ? accessEnd(subscription) : null;
}

function nextPaymentAt(subscription: Subscription, now: number): number | null {
  const periodEnd = currentPeriod(subscription)?.end ?? 0;
  if (!['active', 'trialing'].includes(subscription.status) || subscription.pauseCollection)
    return null;
  const end = endsAt(subscription);
  return (end && end <= periodEnd) || periodEnd <= now ? null : periodEnd;
}

/** The total of the last invoice of a whole period, in minor units. */
function lastRegularTotal(subscription: Subscription, scope: PaymentsReading[]): number | null {
  if (subscription.hasPendingUpdate || subscription.scheduleId) return null;
  const [last] = scope
    .flatMap(invoicesOf)
    .filter(({ subscriptionId }) => subscriptionId === subscription.id);
  const regular = ['subscription_cycle', 'subscription_create'].includes(last?.billingReason ?? '');
  return last && regular && last.startingBalance === 0 ? last.total : null;
}

/** The products of a subscription, joined: `Pro`, `Pro + Support`. */
export function planName(subscription: Subscription, { reading }: FactSources): string | null {
  const names = subscription.items
    .map(({ productId }) => plainName(reading.products[productId]?.name))
    .filter((name) => name !== null);
  return names.length > 0 ? [...new Set(names)].slice(0, 3).join(' + ') : null;
}

function priceWords(
  subscription: Subscription,
  { reading, formats, phrases }: FactSources,
): string | null {
  const price = recurringPrice(subscription, holderDiscounts(subscription, reading));
  return price && phrases.price(formats.money(price.money), price.interval, price.intervalCount);
}

function productLines(subscription: Subscription, sources: FactSources): string[] {
  const name = planName(subscription, sources);
  if (!name) return [];
  const discounts = [
    ...subscription.discounts,
    ...subscription.items.flatMap((item) => item.discounts),
  ];
  const free = discounts.some(
    ({ percentOff, duration }) => percentOff === 100 && duration === 'forever',
  );
  return [
    sources.phrases.productLine(
      name,
      free ? sources.phrases.free : priceWords(subscription, sources),
    ),
  ];
}
