import type { Currency, MinorUnits, UnixSeconds } from './amounts';
import type { Card } from './charge';

/** Stripe's enum is open: a status this build does not know reads `unknown` and is shown by its own word. */
export type SubscriptionStatus =
  | 'active'
  | 'trialing'
  | 'past_due'
  | 'unpaid'
  | 'paused'
  | 'incomplete'
  | 'incomplete_expired'
  | 'canceled'
  | 'unknown';

/** `unknown`: a word this build does not know; its price is shown and never counted. */
export type Interval = 'day' | 'week' | 'month' | 'year' | 'unknown';

/** What somebody bought, for how long, at what price. @see https://docs.stripe.com/api/subscriptions/object */
export interface Subscription {
  id: string;
  customerId: string;
  livemode: boolean;
  status: SubscriptionStatus;
  /** Stripe's own word, also when `status` is `unknown`. */
  statusWord: string;
  created: UnixSeconds;
  startDate: UnixSeconds;
  endedAt: UnixSeconds | null;
  /** When it will end; classic and flexible billing set it differently, this is either. */
  cancelAt: UnixSeconds | null;
  cancelAtPeriodEnd: boolean;
  /** When the end was asked for, which is not when it takes effect. */
  canceledAt: UnixSeconds | null;
  /** Why it ended; Stripe's word: `cancellation_requested`, `payment_failed`, `payment_disputed` … */
  cancellationReason: string | null;
  /** What the customer picked in the portal: `too_expensive`, `missing_features` … */
  cancellationFeedback: string | null;
  /** The answer of our own list that they picked there, in its words; null where only its id is known. */
  cancellationOption: string | null;
  /** What the customer wrote there. It is theirs: never evidence. */
  cancellationComment: string | null;
  trialStart: UnixSeconds | null;
  trialEnd: UnixSeconds | null;
  /** What happens when the trial ends without a payment method: `cancel`, `pause`, `create_invoice`. */
  trialEndBehavior: string | null;
  currency: Currency;
  collectionMethod: 'charge_automatically' | 'send_invoice';
  /** Why `status` is `paused`; Stripe's word: `pause_requested`, `final_payment_failure` … */
  pausedBecause: string | null;
  /** Invoices are made and not collected; the status does not change. */
  pauseCollection: { behavior: string; resumesAt: UnixSeconds | null } | null;
  scheduleId: string | null;
  hasPendingUpdate: boolean;
  /** A change that waits for its payment; null where none does, see `hasPendingUpdate`. */
  pendingUpdate: {
    expiresAt: UnixSeconds;
    items: PendingUpdateItem[];
    /** Once it is paid, the subscription is set to end with its period. */
    cancelAtPeriodEnd: boolean;
  } | null;
  /** Its own card, where it has one that could be read; else the customer's default is charged. */
  defaultCard: Card | null;
  /** `card`, `sepa_debit` … of its own payment method; null where it has none or it could not be read. */
  defaultMethod: string | null;
  /** `pm_…` of the payment method of its own, also where it could not be read. */
  defaultMethodId: string | null;
  items: SubscriptionItem[];
  discounts: Discount[];
  /** True where it has a discount that came without its coupon, and so cannot be counted. */
  discountsUnread: boolean;
  latestInvoiceId: string | null;
  metadata: Record<string, string>;
}

export interface PendingUpdateItem {
  priceId: string;
  productId: string;
  quantity: number | null;
}

export interface SubscriptionItem {
  id: string;
  priceId: string;
  productId: string;
  /** Price nickname, where the account gave one. */
  nickname: string | null;
  /** A decimal string in minor units (`"2900"`, `"0.5"`); null for tiered prices. */
  unitAmount: string | null;
  /** Null for metered items. */
  quantity: number | null;
  interval: Interval;
  intervalCount: number;
  usage: 'licensed' | 'metered';
  tiers: { mode: 'graduated' | 'volume'; steps: PriceTier[] } | null;
  /** True where the price is tiered, even if the tiers themselves were not read. */
  tiered: boolean;
  transformQuantity: { divideBy: number; round: 'up' | 'down' } | null;
  periodStart: UnixSeconds;
  periodEnd: UnixSeconds;
  /** The end of this item's own trial offer, which the subscription's trial does not tell; null where it has none. */
  trialEnd: UnixSeconds | null;
  discounts: Discount[];
  /** True where it has a discount that came without its coupon, and so cannot be counted. */
  discountsUnread: boolean;
}

export interface PriceTier {
  /** Null: this tier has no upper bound. */
  upTo: number | null;
  unitAmount: string | null;
  flatAmount: string | null;
}

export interface Discount {
  id: string;
  couponName: string | null;
  /** `promo_…`, where the customer entered a code. */
  promotionCodeId: string | null;
  percentOff: number | null;
  amountOff: MinorUnits | null;
  currency: Currency | null;
  duration: 'forever' | 'once' | 'repeating' | 'unknown';
  /** Of a `repeating` one. */
  durationInMonths: number | null;
  end: UnixSeconds | null;
}
