import type { Card } from '../../billing/charge';
import { z } from '../../zod';
import { optionalNumber, optionalString } from './wire';

/** A card, in a charge or in a payment method: the same fields in both. */
export const wireCard = z
  .object({
    brand: optionalString,
    last4: optionalString,
    exp_month: optionalNumber,
    exp_year: optionalNumber,
    fingerprint: optionalString,
  })
  .transform(
    (card): Card => ({
      brand: card.brand,
      last4: card.last4,
      expMonth: card.exp_month,
      expYear: card.exp_year,
      fingerprint: card.fingerprint,
    }),
  );

/** A default payment method: its id, and where it was expanded its kind, and its card where it is one. */
export const wireDefaultMethod = z
  .union([z.string(), z.object({ id: z.string(), type: optionalString, card: wireCard.nullish() })])
  .nullish()
  .transform((method) =>
    typeof method === 'object' && method !== null
      ? { id: method.id, kind: method.type, card: method.card ?? null }
      : { id: method ?? null, kind: null, card: null },
  );
