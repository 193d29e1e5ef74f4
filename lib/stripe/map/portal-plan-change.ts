import {
  PLAN_UPDATES,
  type PortalDetails,
  type PortalProduct,
  PRORATIONS,
  WAITING_CHANGES,
} from '../../billing/portal';
import { z } from '../../zod';
import { openEnum, optionalNumber } from './wire';

const wireProduct = z
  .object({
    product: z.string(),
    prices: z.array(z.string()).nullish(),
    adjustable_quantity: z
      .object({ enabled: z.boolean(), minimum: optionalNumber, maximum: optionalNumber })
      .nullish(),
  })
  .transform(({ product, prices, adjustable_quantity: quantity }): PortalProduct => {
    const { minimum, maximum } = quantity ?? { minimum: null, maximum: null };
    return {
      productId: product,
      priceIds: prices ?? [],
      // A product's quantity can be changed unless Stripe says that it cannot.
      quantity: quantity?.enabled === false ? null : { minimum: minimum ?? 1, maximum },
    };
  });

/** How customers change plan or seats; `products` stays null where the request did not expand it. */
export const wirePlanChange = z
  .object({
    enabled: z.boolean(),
    default_allowed_updates: z.array(openEnum(PLAN_UPDATES)).nullish(),
    products: z.array(wireProduct).nullish(),
    proration_behavior: openEnum(PRORATIONS),
    schedule_at_period_end: z
      .object({ conditions: z.array(z.object({ type: openEnum(WAITING_CHANGES) })).nullish() })
      .nullish(),
    trial_update_behavior: openEnum(['continue_trial', 'end_trial']),
    // Null is Stripe's default, which leaves the period as it is.
    billing_cycle_anchor: z.preprocess(
      (anchor) => anchor ?? 'unchanged',
      openEnum(['now', 'unchanged']),
    ),
  })
  .transform((wire) => ({
    enabled: wire.enabled,
    details: {
      allowed: wire.default_allowed_updates ?? [],
      products: wire.products === undefined ? null : (wire.products ?? []),
      proration: wire.proration_behavior,
      waiting: (wire.schedule_at_period_end?.conditions ?? []).map(({ type }) => type),
      trial: wire.trial_update_behavior,
      billingCycle: wire.billing_cycle_anchor,
    } satisfies PortalDetails['planChange'],
  }));

/** What an answer without the feature says of it. */
export const NO_PLAN_CHANGE: PortalDetails['planChange'] = {
  allowed: [],
  products: null,
  proration: 'unknown',
  waiting: [],
  trial: 'unknown',
  billingCycle: 'unknown',
};
