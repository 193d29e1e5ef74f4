import type Stripe from 'stripe';
import type { CheckoutSession } from '../../billing/checkout-session';
import type { Customer } from '../../billing/customer';
import type { PortalConfiguration } from '../../billing/portal';
import type { Mode, Unread } from '../../billing/reading';
import { compareAddresses, foldAddress } from '../../identify/address';
import { companyDomain } from '../../identify/company-domain';
import { mapCheckoutSession } from '../map/checkout-session';
import { mapCustomer } from '../map/customer';
import { mapPortalConfiguration } from '../map/portal-configuration';
import { readOr } from './read-or';
import { searchQuery } from './search-query';
import { findOnTestClocks } from './test-clocks';

const SEARCHED = 20;

/** What the first round trip finds out about an address. */
export interface Found {
  /** On this address, whatever its case; newest first. */
  customers: Customer[];
  /** Of the same name or the same company, on other addresses. */
  others: Customer[];
  checkoutSessions: CheckoutSession[];
  portal: PortalConfiguration | null;
}

export interface Wanted {
  email: string;
  /** The sender's name, to find the same person under another address. */
  name: string | null;
  mode: Mode;
  /** The portal as it was read before; undefined reads it. */
  portal: PortalConfiguration | null | undefined;
}

/**
 * The first round trip: every request in parallel, because each is independent of the others.
 *
 * @throws StripeError where the customers cannot be read
 */
export async function findCustomers(
  stripe: Stripe,
  wanted: Wanted,
  unread: Unread[],
): Promise<Found> {
  const { email } = wanted;
  const [exact, folded, searched, checkoutSessions, portal] = await Promise.all([
    listByEmail(stripe, email),
    foldAddress(email) === email ? [] : listByEmail(stripe, foldAddress(email)),
    readOr([], 'related', searchCustomers(stripe, wanted, unread), unread),
    readOr([], 'checkout_sessions', listSessions(stripe, email), unread),
    readPortal(stripe, wanted.portal, unread),
  ]);
  const listed = unique([...exact, ...folded, ...searched]);
  // Colleagues may have filled the search; the address in a case of its own is then searched alone.
  const all = listed.some((each) => isOnAddress(each, email))
    ? listed
    : unique([...listed, ...(await readOr([], 'related', searchAddress(stripe, email), unread))]);
  const customers = all.filter((each) => isOnAddress(each, email));
  const onClocks =
    customers.length === 0 && wanted.mode === 'test'
      ? await readOr([], 'test_clock', findOnTestClocks(stripe, email), unread)
      : [];
  return {
    customers: newestFirst([...customers, ...onClocks]),
    others: all.filter((each) => !isOnAddress(each, email) && !each.deleted),
    checkoutSessions,
    portal,
  };
}

/** Stripe's filter is exact and case-sensitive. @see https://docs.stripe.com/api/customers/list */
async function listByEmail(stripe: Stripe, email: string): Promise<Customer[]> {
  const page = await stripe.customers.list({ email, limit: 100 });
  return page.data.map(mapCustomer);
}

/** One search finds the address in another case, the same name and the same company. */
async function searchCustomers(
  stripe: Stripe,
  { email, name }: Wanted,
  unread: Unread[],
): Promise<Customer[]> {
  const query = searchQuery({ email, name, domain: companyDomain(email) });
  const page = await stripe.customers.search({ query, limit: SEARCHED });
  if (page.has_more) unread.push({ list: 'related', because: 'more_pages', permission: null });
  return page.data.map(mapCustomer);
}

async function searchAddress(stripe: Stripe, email: string): Promise<Customer[]> {
  const query = searchQuery({ email, name: null, domain: null });
  const page = await stripe.customers.search({ query, limit: SEARCHED });
  return page.data.map(mapCustomer);
}

async function listSessions(stripe: Stripe, email: string): Promise<CheckoutSession[]> {
  const page = await stripe.checkout.sessions.list({ customer_details: { email }, limit: 20 });
  return page.data.map(mapCheckoutSession);
}

/**
 * The default portal configuration, null where none is set up.
 *
 * @param known as it was read before; undefined reads it
 */
export async function readPortal(
  stripe: Stripe,
  known: PortalConfiguration | null | undefined,
  unread: Unread[],
): Promise<PortalConfiguration | null> {
  if (known !== undefined) return known;
  return readOr(null, 'portal', defaultConfiguration(stripe), unread);
}

async function defaultConfiguration(stripe: Stripe): Promise<PortalConfiguration | null> {
  const page = await stripe.billingPortal.configurations.list({
    is_default: true,
    active: true,
    limit: 1,
  });
  return page.data[0] ? mapPortalConfiguration(page.data[0]) : null;
}

function isOnAddress(customer: Customer, email: string): boolean {
  return customer.email !== null && compareAddresses(customer.email, email) !== 'different';
}

function unique(customers: Customer[]): Customer[] {
  return [...new Map(customers.map((each) => [each.id, each])).values()];
}

function newestFirst(customers: Customer[]): Customer[] {
  return customers.toSorted((a, b) => b.created - a.created);
}
