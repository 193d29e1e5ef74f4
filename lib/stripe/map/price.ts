import type { PriceTier } from '../../billing/subscription';
import { z } from '../../zod';
import { decimal, openEnum, optionalNumber, optionalString, reference } from './wire';

const wireTier = z
  .object({ up_to: optionalNumber, unit_amount_decimal: decimal, flat_amount_decimal: decimal })
  .transform(
    (tier): PriceTier => ({
      upTo: tier.up_to,
      unitAmount: tier.unit_amount_decimal,
      flatAmount: tier.flat_amount_decimal,
    }),
  );

export const wirePrice = z.object({
  id: z.string(),
  product: reference,
  nickname: optionalString,
  unit_amount: optionalNumber,
  unit_amount_decimal: decimal,
  billing_scheme: openEnum(['per_unit', 'tiered']),
  tiers_mode: openEnum(['graduated', 'volume']),
  tiers: z.array(wireTier).nullish(),
  transform_quantity: z
    .object({ divide_by: z.number(), round: openEnum(['up', 'down']) })
    .nullish(),
  recurring: z
    .object({
      interval: openEnum(['day', 'week', 'month', 'year']),
      interval_count: z.number(),
      usage_type: openEnum(['licensed', 'metered']),
    })
    .nullish(),
});

/** The tiers of a price that was fetched with `expand[]=tiers`; null where it has none. @throws ZodError */
export function mapTiers(
  wire: unknown,
): { mode: 'graduated' | 'volume'; steps: PriceTier[] } | null {
  const price = wirePrice.parse(wire);
  return tiersOf(price);
}

export function tiersOf(price: z.output<typeof wirePrice>) {
  if (!price.tiers || price.tiers_mode === 'unknown') return null;
  return { mode: price.tiers_mode, steps: price.tiers };
}
