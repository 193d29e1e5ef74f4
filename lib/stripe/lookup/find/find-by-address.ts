import type { CheckoutSession } from '../../../billing/checkout-session';
import type { Customer } from '../../../billing/customer';
import { addressForms, compareAddresses } from '../../../identify/address-forms';
import { mapCheckoutSession } from '../../map/checkout-session';
import { mapCustomer } from '../../map/customer';
import { behindCustomer, expandOr } from '../expand-or';
import { noteLeftOut, type Reads, readOr, readPage } from '../reads';
import { addressQuery, personQuery } from '../search-queries';
import { type Found, newestFirst, uniqueById } from './found';
import { readPortal } from './read-portal';
import { findOnTestClocks } from './test-clocks';

const LISTED = 100;
const SEARCHED = 20;
const SESSIONS_LISTED = 20;

export interface WantedAddress {
  email: string;
  /** The sender's name, to find the same person under another address. */
  name: string | null;
  /** The metadata keys that may hold an address or a user name. */
  metadataKeys: readonly string[];
}

/**
 * The first round trip: every request in parallel, because each is independent of the others. Exact and
 * ASCII-lower-cased lists first; a search finds the rest.
 *
 * @param onListed called with the customers that the lists gave, before the search has answered
 * @throws StripeError where the customers cannot be read
 */
export async function findByAddress(
  reads: Reads,
  wanted: WantedAddress,
  onListed: (customers: Customer[]) => void,
): Promise<Found> {
  const { email } = wanted;
  const forms = addressForms(email);
  const lists = Promise.all(forms.map((form) => listByEmail(reads, form))).then((pages) => {
    const listed = newestFirst(pages.flat()).filter((each) => isOn(each, email));
    if (listed.length > 0) onListed(listed);
    return listed;
  });
  const [listed, searched, sessions, portal] = await Promise.all([
    lists,
    readOr(reads, { list: 'related', finds: true }, [], () => search(reads, personQuery(wanted))),
    readOr(reads, { list: 'checkout_sessions', finds: true }, [], () =>
      listSessions(reads, email, forms.slice(0, 2)),
    ),
    readPortal(reads),
  ]);
  const onAddress = uniqueById([...listed, ...searched]).filter((each) => isOn(each, email));
  // Colleagues may have filled the search; the address in another case is then searched alone.
  const customers =
    onAddress.length > 0 || searched.length < SEARCHED
      ? onAddress
      : await searchAlone(reads, wanted);
  const known = (each: Customer) => wanted.metadataKeys.some((key) => holds(each, key, email));
  const onIt = customers.filter((each) => isOn(each, email));
  const byMetadata = onIt.length === 0 ? [...searched, ...customers].filter(known) : [];
  const onClocks =
    onIt.length + byMetadata.length + sessions.length === 0 && reads.mode === 'test'
      ? await readOr(reads, { list: 'test_clock' }, [], () => findOnTestClocks(reads, email))
      : [];
  const chosen = newestFirst([...onIt, ...byMetadata, ...onClocks]);
  const ids = new Set(chosen.map(({ id }) => id));
  const asGuest = sessions.filter(({ customerId }) => customerId === null);
  return {
    customers: chosen,
    more: listed.length >= LISTED,
    byMetadata: byMetadata.length > 0,
    others: searched.filter((each) => !ids.has(each.id) && !each.deleted),
    checkoutSessions: sessions,
    guest: asGuest.length > 0 ? { email, checkoutSessions: asGuest, charges: [] } : null,
    checkoutCustomerIds: [
      ...new Set(sessions.flatMap(({ customerId }) => customerId ?? [])),
    ].filter((id) => !ids.has(id)),
    portal,
  };
}

/** Stripe's filter is exact and case-sensitive. @see https://docs.stripe.com/api/customers/list */
async function listByEmail(reads: Reads, email: string): Promise<Customer[]> {
  const page = await expandOr(reads, behindCustomer('data'), (expand) =>
    readPage(reads, reads.stripe.customers.list({ email, limit: LISTED, expand }), mapCustomer),
  );
  return page.items;
}

/** One search finds the address in another case, in metadata, the same mailbox, name and company. */
async function search(reads: Reads, query: string): Promise<Customer[]> {
  const page = await expandOr(reads, behindCustomer('data'), (expand) =>
    readPage(reads, reads.stripe.customers.search({ query, limit: SEARCHED, expand }), mapCustomer),
  );
  if (page.after !== null) noteLeftOut(reads, 'related');
  return page.items;
}

function searchAlone(reads: Reads, { email, metadataKeys }: WantedAddress): Promise<Customer[]> {
  return readOr(reads, { list: 'related', finds: true }, [], () =>
    search(reads, addressQuery(email, metadataKeys)),
  );
}

async function listSessions(
  reads: Reads,
  sender: string,
  forms: string[],
): Promise<CheckoutSession[]> {
  const pages = await Promise.all(
    forms.map((email) =>
      readPage(
        reads,
        reads.stripe.checkout.sessions.list({
          customer_details: { email },
          limit: SESSIONS_LISTED,
        }),
        mapCheckoutSession,
      ),
    ),
  );
  const own = (each: CheckoutSession) => compareAddresses(each.email ?? '', sender) !== 'different';
  return newestFirst(pages.flatMap(({ items }) => items)).filter(own);
}

function isOn(customer: Customer, email: string): boolean {
  return customer.email !== null && compareAddresses(customer.email, email) !== 'different';
}

function holds({ metadata }: Customer, key: string, email: string): boolean {
  return compareAddresses(metadata[key] ?? '', email) !== 'different';
}
