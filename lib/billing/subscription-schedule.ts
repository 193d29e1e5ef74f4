import type { Currency, UnixSeconds } from './amounts';

/** Changes that are already set for a later day. @see https://docs.stripe.com/api/subscription_schedules/object */
export interface SubscriptionSchedule {
  id: string;
  subscriptionId: string | null;
  status: 'not_started' | 'active' | 'completed' | 'released' | 'canceled' | 'unknown';
  /** What happens after the last phase; Stripe's word: `release` keeps the subscription, `cancel` ends it. */
  endBehavior: string;
  /** In their order. */
  phases: SchedulePhase[];
}

export interface SchedulePhase {
  start: UnixSeconds;
  end: UnixSeconds;
  currency: Currency | null;
  items: PhaseItem[];
}

export interface PhaseItem {
  priceId: string;
  /** Null where the price could not be read, as the next two are. */
  productId: string | null;
  /** A decimal string in minor units of the phase's currency; null for tiered prices. */
  unitAmount: string | null;
  quantity: number | null;
}
