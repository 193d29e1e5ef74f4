import type { DeclineFamily } from '../billing/decline';
import type { Interval } from '../billing/subscription';

/** The small phrases of one language from which facts are made; the sentences are in its templates. */
export interface DraftPhrases {
  /** `$29.00 a month`; `every 3 months` where the count is not one. */
  price(money: string, interval: Interval, count: number): string;
  /** `Visa ending 4242`; the brand is Stripe's word. */
  card(brand: string | null, last4: string): string;
  /** One payment of a list; `reason` is the invoice's billing reason, in Stripe's word. */
  paymentLine(date: string, amount: string, reason: string | null): string;
  /** A product in a list; the price is null where it cannot be told exactly. */
  productLine(name: string, price: string | null): string;
  free: string;
  /** What the customer may be told about a declined payment, as a sentence or two. */
  decline: Record<DeclineFamily, string>;
}
