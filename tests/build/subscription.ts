import type { Discount, Subscription, SubscriptionItem } from '../../lib/billing/subscription';
import { DAY, NOW } from './time';

export function anItem(some: Partial<SubscriptionItem> = {}): SubscriptionItem {
  return {
    id: 'si_ProItem0001',
    priceId: 'price_ProMonthly1',
    productId: 'prod_Pro000001',
    nickname: null,
    unitAmount: '2900',
    quantity: 1,
    interval: 'month',
    intervalCount: 1,
    usage: 'licensed',
    tiers: null,
    tiered: false,
    transformQuantity: null,
    periodStart: NOW - 6 * DAY,
    periodEnd: NOW + 24 * DAY,
    trialEnd: null,
    discounts: [],
    discountsUnread: false,
    ...some,
  };
}

export function aSubscription(some: Partial<Subscription> = {}): Subscription {
  return {
    id: 'sub_ProFirst0001',
    customerId: 'cus_PriyaRaman01',
    livemode: true,
    status: 'active',
    statusWord: some.status ?? 'active',
    created: NOW - 6 * DAY,
    startDate: some.created ?? NOW - 6 * DAY,
    endedAt: null,
    cancelAt: null,
    cancelAtPeriodEnd: false,
    canceledAt: null,
    cancellationReason: null,
    cancellationFeedback: null,
    cancellationOption: null,
    cancellationComment: null,
    trialStart: null,
    trialEnd: null,
    trialEndBehavior: null,
    pausedBecause: null,
    currency: 'usd',
    collectionMethod: 'charge_automatically',
    pauseCollection: null,
    scheduleId: null,
    hasPendingUpdate: false,
    pendingUpdate: null,
    defaultCard: null,
    defaultMethod: null,
    defaultMethodId: null,
    items: [anItem()],
    discounts: [],
    discountsUnread: false,
    latestInvoiceId: 'in_ProFirst00001',
    metadata: {},
    ...some,
  };
}

export function aDiscount(some: Partial<Discount> = {}): Discount {
  return {
    id: 'di_Tenth000001',
    couponName: 'A tenth off',
    promotionCodeId: null,
    percentOff: 10,
    amountOff: null,
    currency: null,
    duration: 'forever',
    durationInMonths: null,
    end: null,
    ...some,
  };
}
