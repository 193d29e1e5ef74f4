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

/** The card of a payment method that was expanded; null where it is an id, or no card. */
export const cardOfPaymentMethod = z
  .union([z.string(), z.object({ card: wireCard.nullish() })])
  .nullish()
  .transform((method) =>
    typeof method === 'object' && method !== null ? (method.card ?? null) : null,
  );
