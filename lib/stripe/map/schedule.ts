import type { SchedulePhase, SubscriptionSchedule } from '../../billing/subscription-schedule';
import { z } from '../../zod';
import { decimal, openEnum, optionalNumber, optionalReference, optionalString } from './wire';

/** A price as an id, or whole where it was expanded; a deleted one no longer names its product. */
const wirePhasePrice = z.union([
  z.string().transform((id) => ({ id, product: null, unit_amount_decimal: null })),
  z.object({ id: z.string(), product: optionalReference, unit_amount_decimal: decimal }),
]);

const wirePhase = z
  .object({
    start_date: z.number(),
    end_date: z.number(),
    currency: optionalString,
    items: z.array(z.object({ price: wirePhasePrice, quantity: optionalNumber })).nullish(),
  })
  .transform(
    (phase): SchedulePhase => ({
      start: phase.start_date,
      end: phase.end_date,
      currency: phase.currency,
      items: (phase.items ?? []).map(({ price, quantity }) => ({
        priceId: price.id,
        productId: price.product,
        unitAmount: price.unit_amount_decimal,
        quantity,
      })),
    }),
  );

const wireSchedule = z.object({
  id: z.string(),
  subscription: optionalReference,
  status: openEnum(['not_started', 'active', 'completed', 'released', 'canceled']),
  end_behavior: z.string(),
  phases: z.array(wirePhase),
});

/** @throws ZodError where Stripe's answer is not a subscription schedule */
export function mapSchedule(wire: unknown): SubscriptionSchedule {
  const { id, subscription, status, end_behavior, phases } = wireSchedule.parse(wire);
  return { id, subscriptionId: subscription, status, endBehavior: end_behavior, phases };
}
