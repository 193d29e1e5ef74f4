/** Seconds since 1970-01-01 UTC, as Stripe writes times. */
export type UnixSeconds = number;

/** An integer in the currency's smallest unit: cents, yen, fils. */
export type MinorUnits = number;

/** ISO 4217 in Stripe's lower case: `usd`, `jpy`, `bhd`. */
export type Currency = string;

/** An amount that can be shown or compared; two currencies are never added. */
export interface Money {
  amount: MinorUnits;
  currency: Currency;
}

/** Sums kept apart by currency. */
export type Sums = Record<Currency, MinorUnits>;
