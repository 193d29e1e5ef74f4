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

const wireGiven = z.union([z.string(), wireDiscount]);

/** A discount is an id until it is expanded, and a coupon inside it another; only whole ones can be counted. */
export const wireDiscounts = z
  .array(wireGiven)
  .nullish()
  .transform((list) => readDiscounts(list ?? []));

/** The one of a customer. */
export const wireOneDiscount = wireGiven
  .nullish()
  .transform((given) => readDiscounts(given ? [given] : []));

function readDiscounts(given: z.output<typeof wireGiven>[]) {
  const discounts = given.flatMap(wholeDiscount);
  return { discounts, discountsUnread: discounts.length < given.length };
}

function wholeDiscount(wire: z.output<typeof wireGiven>): Discount[] {
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
