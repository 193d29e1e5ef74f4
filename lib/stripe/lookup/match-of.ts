import type { MatchKind, Reading } from '../../billing/reading';
import { compareAddresses } from '../../identify/address-forms';

/** How an identifier came to us; an address from the header is compared with the customer's own. */
export type IdentifierSource = 'sender' | 'chosen' | 'typed' | 'mentioned' | 'kept_by_inbox';

/** How the match was made, which decides what may be shown and sent; null where nobody was found. */
export function matchOf(
  reading: Reading,
  source: IdentifierSource,
  byMetadata: boolean,
): MatchKind | null {
  if (reading.customers.length === 0 && reading.guest === null) return null;
  if (source === 'chosen') return 'chosen_by_operator';
  if (source === 'typed') return 'typed_by_operator';
  if (source === 'mentioned') return 'mentioned_in_message';
  if (source === 'kept_by_inbox') return source;
  const present = reading.customers.filter(({ customer }) => !customer.deleted);
  if (present.length === 0 && reading.guest) return 'guest_checkout';
  if (byMetadata) return 'metadata';
  const chosen =
    reading.customers.find(({ customer }) => customer.id === reading.chosenId) ??
    present[0] ??
    reading.customers[0];
  const own = chosen?.customer.email ?? '';
  const same = compareAddresses(own, reading.email ?? '') === 'same';
  return same ? 'sender_is_billing_email' : 'sender_without_case';
}
