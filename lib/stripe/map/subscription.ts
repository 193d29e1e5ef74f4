import type { Subscription, SubscriptionItem } from '../../billing/subscription';
import { z } from '../../zod';
import { wireDefaultMethod } from './card';
import { wireDiscounts } from './discount';
import { tiersOf, wirePrice } from './price';
import {
  metadata,
  openEnum,
  optionalNumber,
  optionalReference,
  optionalString,
  reference,
} from './wire';

const STATUSES = [
  'active',
  'trialing',
  'past_due',
  'unpaid',
  'paused',
  'incomplete',
  'incomplete_expired',
  'canceled',
] as const;

const wireItem = z
  .object({
    id: z.string(),
    price: wirePrice,
    quantity: optionalNumber,
    current_period_start: z.number(),
    current_period_end: z.number(),
    current_trial: z.object({ end_date: z.number() }).nullish(),
    discounts: wireDiscounts,
  })
  .transform((item): SubscriptionItem => {
    const { price } = item;
    return {
      id: item.id,
      priceId: price.id,
      productId: price.product,
      nickname: price.nickname,
      unitAmount:
        price.unit_amount_decimal ??
        (price.unit_amount === null ? null : String(price.unit_amount)),
      quantity: item.quantity,
      interval: price.recurring?.interval ?? 'unknown',
      intervalCount: price.recurring?.interval_count ?? 1,
      usage: price.recurring?.usage_type === 'metered' ? 'metered' : 'licensed',
      tiers: tiersOf(price),
      tiered: price.billing_scheme === 'tiered',
      transformQuantity: price.transform_quantity
        ? {
            divideBy: price.transform_quantity.divide_by,
            round: price.transform_quantity.round === 'down' ? 'down' : 'up',
          }
        : null,
      periodStart: item.current_period_start,
      periodEnd: item.current_period_end,
      trialEnd: item.current_trial?.end_date ?? null,
      ...item.discounts,
    };
  });

const wirePendingUpdate = z
  .object({
    expires_at: z.number(),
    cancel_at_period_end: z.boolean().nullish(),
    subscription_items: z.array(z.object({ price: wirePrice, quantity: optionalNumber })).nullish(),
  })
  .nullish()
  .transform((update): Subscription['pendingUpdate'] =>
    update
      ? {
          expiresAt: update.expires_at,
          cancelAtPeriodEnd: update.cancel_at_period_end ?? false,
          items: (update.subscription_items ?? []).map(({ price, quantity }) => ({
            priceId: price.id,
            productId: price.product,
            quantity,
          })),
        }
      : null,
  );

/** An id until it is expanded, and an id says nothing to people. */
const wireFeedbackOption = z
  .union([z.string(), z.object({ description: optionalString })])
  .nullish()
  .transform((option) => (typeof option === 'object' ? (option?.description ?? null) : null));

const wireSubscription = z.object({
  id: z.string(),
  customer: reference,
  livemode: z.boolean(),
  status: z.string(),
  created: z.number(),
  start_date: z.number(),
  ended_at: optionalNumber,
  cancel_at: optionalNumber,
  cancel_at_period_end: z.boolean(),
  canceled_at: optionalNumber,
  cancellation_details: z
    .object({
      reason: optionalString,
      feedback: optionalString,
      feedback_option: wireFeedbackOption,
      comment: optionalString,
    })
    .nullish(),
  trial_start: optionalNumber,
  trial_end: optionalNumber,
  trial_settings: z
    .object({ end_behavior: z.object({ missing_payment_method: optionalString }).nullish() })
    .nullish(),
  status_details: z
    .object({
      paused: z.object({ subscription: z.object({ type: optionalString }).nullish() }).nullish(),
    })
    .nullish(),
  currency: z.string(),
  collection_method: z.string().nullish(),
  pause_collection: z.object({ behavior: z.string(), resumes_at: optionalNumber }).nullish(),
  schedule: optionalReference,
  pending_update: wirePendingUpdate,
  default_payment_method: wireDefaultMethod,
  items: z.object({ data: z.array(wireItem) }),
  discounts: wireDiscounts,
  latest_invoice: optionalReference,
  metadata,
});

const knownStatus = openEnum(STATUSES);

/** @throws ZodError where Stripe's answer is not a subscription */
export function mapSubscription(wire: unknown): Subscription {
  const subscription = wireSubscription.parse(wire);
  const pause = subscription.pause_collection;
  return {
    id: subscription.id,
    customerId: subscription.customer,
    livemode: subscription.livemode,
    status: knownStatus.parse(subscription.status),
    statusWord: subscription.status,
    created: subscription.created,
    startDate: subscription.start_date,
    endedAt: subscription.ended_at,
    cancelAt: subscription.cancel_at ?? endOfPeriod(subscription),
    cancelAtPeriodEnd: subscription.cancel_at_period_end,
    canceledAt: subscription.canceled_at,
    cancellationReason: subscription.cancellation_details?.reason ?? null,
    cancellationFeedback: subscription.cancellation_details?.feedback ?? null,
    cancellationOption: subscription.cancellation_details?.feedback_option ?? null,
    cancellationComment: subscription.cancellation_details?.comment ?? null,
    trialStart: subscription.trial_start,
    trialEnd: subscription.trial_end,
    trialEndBehavior: subscription.trial_settings?.end_behavior?.missing_payment_method ?? null,
    currency: subscription.currency,
    collectionMethod:
      subscription.collection_method === 'send_invoice' ? 'send_invoice' : 'charge_automatically',
    pausedBecause: subscription.status_details?.paused?.subscription?.type ?? null,
    pauseCollection: pause ? { behavior: pause.behavior, resumesAt: pause.resumes_at } : null,
    scheduleId: subscription.schedule,
    hasPendingUpdate: subscription.pending_update !== null,
    pendingUpdate: subscription.pending_update,
    defaultCard: subscription.default_payment_method.card,
    defaultMethod: subscription.default_payment_method.kind,
    defaultMethodId: subscription.default_payment_method.id,
    items: subscription.items.data,
    ...subscription.discounts,
    latestInvoiceId: subscription.latest_invoice,
    metadata: subscription.metadata,
  };
}

/** Classic billing may leave `cancel_at` empty and set only the flag: the end is then the end of the period. */
function endOfPeriod(subscription: z.output<typeof wireSubscription>): number | null {
  if (!subscription.cancel_at_period_end) return null;
  const ends = subscription.items.data.map((item) => item.periodEnd);
  return ends.length > 0 ? Math.max(...ends) : null;
}
