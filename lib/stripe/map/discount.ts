import type { Discount } from '../../billing/subscription';
import { z } from '../../zod';
import { openEnum, optionalNumber, optionalReference, optionalString } from './wire';

const wireCoupon = z.object({
  name: optionalString,
  percent_off: optionalNumber,
  amount_off: optionalNumber,
  currency: optionalString,
  duration: openEnum(['forever', 'once', 'repeating']),
  duration_in_months: optionalNumber,
});

const wireDiscount = z.object({
  id: z.string(),
  end: optionalNumber,
  promotion_code: optionalReference,
  source: z.object({ coupon: z.union([z.string(), wireCoupon]).nullish() }).nullish(),
});

/** A discount is an id until it is expanded, and a coupon inside it another; only whole ones can be counted. */
export const wireDiscounts = z
  .array(z.union([z.string(), wireDiscount]))
  .nullish()
  .transform((list) => (list ?? []).flatMap(wholeDiscount));

function wholeDiscount(wire: string | z.output<typeof wireDiscount>): Discount[] {
  if (typeof wire === 'string') return [];
  const coupon = wire.source?.coupon;
  if (!coupon || typeof coupon === 'string') return [];
  return [
    {
      id: wire.id,
      couponName: coupon.name,
      promotionCodeId: wire.promotion_code,
      percentOff: coupon.percent_off,
      amountOff: coupon.amount_off,
      currency: coupon.currency,
      duration: coupon.duration,
      durationInMonths: coupon.duration_in_months,
      end: wire.end,
    },
  ];
}
