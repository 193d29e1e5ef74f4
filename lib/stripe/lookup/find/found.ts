import type { UnixSeconds } from '../../../billing/amounts';
import type { Charge } from '../../../billing/charge';
import type { CheckoutSession } from '../../../billing/checkout-session';
import type { Customer } from '../../../billing/customer';
import type { PortalConfiguration } from '../../../billing/portal';

/** What the first round trip finds out. */
export interface Found {
  /** Whom the lookup is about; newest first. */
  customers: Customer[];
  /** There are more of them than were read. */
  more: boolean;
  /** The address stands in their metadata, not in their email. */
  byMetadata: boolean;
  /** On other addresses: of the same name, the same company, the same mailbox. */
  others: Customer[];
  /** On this address at Checkout, as customers or guests; newest first. */
  checkoutSessions: CheckoutSession[];
  /** Who paid without becoming a customer; null where nobody did. */
  guest: FoundGuest | null;
  /** Customers that Checkout knows by this address and the customer list does not. */
  checkoutCustomerIds: string[];
  portal: PortalConfiguration | null;
}

/** A payer without a customer object: what is known of them before their payments are read. */
export interface FoundGuest {
  email: string | null;
  checkoutSessions: CheckoutSession[];
  /** Charges that were found themselves, not through a session. */
  charges: Charge[];
}

/** Each once, newest first. */
export function newestFirst<Item extends { id: string; created: UnixSeconds }>(
  items: Item[],
): Item[] {
  return uniqueById(items).toSorted((a, b) => b.created - a.created);
}

/** Each once, as it comes first. */
export function uniqueById<Item extends { id: string }>(items: Item[]): Item[] {
  return items.filter(({ id }, place) => items.findIndex((each) => each.id === id) === place);
}
