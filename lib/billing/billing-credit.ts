import type { Currency, MinorUnits, Money, UnixSeconds } from './amounts';

/**
 * Credit that pays for usage before money does.
 *
 * @see https://docs.stripe.com/api/billing/credit-grant/object
 */
export interface CreditGrant {
  id: string;
  name: string | null;
  /** As granted, not what is left of it; null where it is not an amount of money. */
  amount: MinorUnits | null;
  currency: Currency | null;
  category: 'paid' | 'promotional' | 'unknown';
  created: UnixSeconds;
  effectiveAt: UnixSeconds | null;
  expiresAt: UnixSeconds | null;
  voidedAt: UnixSeconds | null;
}

/** A customer's billing credits: the grants, newest first, and what is left of them together. */
export interface BillingCredit {
  grants: CreditGrant[];
  /** What can be used now, one amount per currency. */
  available: Money[];
}
