import type { Currency, MinorUnits, UnixSeconds } from './amounts';
import type { Card } from './charge';
import type { Discount } from './subscription';

/** Whom Stripe bills. @see https://docs.stripe.com/api/customers/object */
export interface Customer {
  id: string;
  name: string | null;
  email: string | null;
  created: UnixSeconds;
  livemode: boolean;
  /** Deleted customers keep their id and lose everything else. */
  deleted: boolean;
  currency: Currency | null;
  /** Negative: we owe the customer. */
  balance: MinorUnits;
  /** The clock this customer lives by, in test mode. */
  testClockId: string | null;
  /** The default card, where there is one that could be read. */
  defaultCard: Card | null;
  /** `card`, `sepa_debit` … of the default payment method; null where there is none or it could not be read. */
  defaultMethod: string | null;
  /** `pm_…` of the payment method that is charged by default, also where it could not be read. */
  defaultMethodId: string | null;
  /** An invoice of theirs went unpaid. */
  delinquent: boolean;
  /** At most one; it counts for every subscription that has none of its own. */
  discounts: Discount[];
  /** True where they have a discount that came without its coupon, and so cannot be counted. */
  discountsUnread: boolean;
  preferredLocales: string[];
  metadata: Record<string, string>;
}
