import type Stripe from 'stripe';

type Primitive = string | number | boolean | bigint | symbol | null | undefined;

/**
 * A Stripe object as it travels: the SDK turns some decimal strings into `Decimal` instances, on the wire
 * they are strings. Everything else has the declared shape, so a changed declaration breaks the build here.
 *
 * @see https://docs.stripe.com/api/prices/object#price_object-unit_amount_decimal
 */
export type Wire<T> = T extends Stripe.Decimal
  ? string
  : T extends Primitive
    ? T
    : T extends Array<infer Element>
      ? Array<Wire<Element>>
      : { [Key in keyof T]: Wire<T[Key]> };
