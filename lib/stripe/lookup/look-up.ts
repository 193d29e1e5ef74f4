import Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { StripeFailure } from '../../billing/failure';
import type { PortalConfiguration } from '../../billing/portal';
import type {
  CustomerReading,
  MatchKind,
  Mode,
  Product,
  Reading,
  Unread,
} from '../../billing/reading';
import { compareAddresses } from '../../identify/address';
import { chooseCustomer } from '../../identify/choose-customer';
import type { Identifier } from '../../identify/identifier';
import { nameFailure } from '../name-failure';
import { requireMode } from '../require-mode';
import { completeReading } from './complete-reading';
import { findById } from './find-by-id';
import { type Found, findCustomers, readPortal } from './find-customers';
import { readCustomer } from './read-customer';
import { readGuest } from './read-guest';

/** So many customers on one address are read; with more, the operator looks the right one up by its id. */
const CUSTOMERS_READ = 10;
/** So many of them deeply; the rest at a glance, which is enough to pick. */
const READ_WHOLE = 3;

export interface LookUp {
  who: Identifier;
  /** The sender's name, where there is one. */
  name: string | null;
  /** How the address came to us; an address from the header is compared with the customer's own. */
  source: 'sender' | 'chosen' | 'typed' | 'mentioned';
  mode: Mode;
  now: UnixSeconds;
  /** What earlier lookups of this account read; `portal` undefined reads it anew. */
  known: { portal: PortalConfiguration | null | undefined; products: Record<string, Product> };
  /** Called with each stage, so that the identity is painted before the decision is in. */
  onStage: (reading: Reading) => void;
}

export type LookUpResult = { ok: true; reading: Reading } | { ok: false; failure: StripeFailure };

/**
 * Finds who wrote and reads their billing: two sequential round trips, then a third only for what the second
 * found. Nothing here can change anything in Stripe.
 */
export async function lookUp(stripe: Stripe, request: LookUp): Promise<LookUpResult> {
  try {
    return { ok: true, reading: await readStages(stripe, request) };
  } catch (error) {
    return { ok: false, failure: nameFailure(error) };
  }
}

async function readStages(stripe: Stripe, request: LookUp): Promise<Reading> {
  const unread: Unread[] = [];
  const found = await find(stripe, request, unread);
  const candidates = found.customers.slice(0, CUSTOMERS_READ);
  for (const customer of candidates) requireMode(customer, request.mode);
  if (found.customers.length > CUSTOMERS_READ) {
    unread.push({ list: 'customers', because: 'more_pages', permission: null });
  }
  const email = request.who.kind === 'email' ? request.who.email : null;
  const base: Reading = {
    stage: 'identity',
    mode: request.mode,
    accountName: null,
    asOf: request.now,
    email,
    match: null,
    customers: candidates.map((customer) => unreadCustomer(customer, request.now)),
    chosenId: candidates.length === 1 ? (candidates[0]?.id ?? null) : null,
    guest: null,
    related: [],
    portal: found.portal,
    products: request.known.products,
    unread,
  };
  request.onStage({ ...base, match: matchOf(base, request) });

  const [glanced, guest] = await Promise.all([
    Promise.all(
      candidates.map((each, place) => {
        const depth = place < READ_WHOLE ? 'whole' : 'glance';
        return readCustomer(stripe, each, request.now, depth, unread);
      }),
    ),
    email === null ? null : readGuest(stripe, email, found.checkoutSessions, request.now, unread),
  ]);
  // Where some were not even read, nobody is chosen: the right one may be among them.
  const chosenId = found.customers.length > CUSTOMERS_READ ? null : chooseCustomer(glanced);
  const customers = await Promise.all(
    glanced.map((each, place) =>
      place >= READ_WHOLE && each.customer.id === chosenId
        ? readCustomer(stripe, each.customer, request.now, 'whole', unread)
        : each,
    ),
  );
  const second: Reading = {
    ...base,
    stage: 'provisional',
    accountName: accountName(customers),
    customers,
    chosenId,
    guest,
  };
  const provisional = { ...second, match: matchOf(second, request) };
  request.onStage(provisional);
  return completeReading(stripe, provisional, found.others, request.known.products);
}

async function find(stripe: Stripe, request: LookUp, unread: Unread[]): Promise<Found> {
  const { who, name, mode, known } = request;
  if (who.kind === 'email') {
    return findCustomers(stripe, { email: who.email, name, mode, portal: known.portal }, unread);
  }
  const [customer, portal] = await Promise.all([
    findById(stripe, who).catch(noneWhereMissing),
    readPortal(stripe, known.portal, unread),
  ]);
  return { customers: customer ? [customer] : [], others: [], checkoutSessions: [], portal };
}

function noneWhereMissing(error: unknown): null {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  // An object of the other mode is missing here, too, and that is another thing to say.
  const otherMode = /a similar object exists in/.test(error.message);
  if (error.code === 'resource_missing' && !otherMode) return null;
  throw error;
}

/** How the match was made, which decides what may be shown and sent. */
function matchOf(reading: Reading, request: LookUp): MatchKind | null {
  if (reading.customers.length === 0 && reading.guest === null) return null;
  if (request.source === 'chosen') return 'chosen_by_operator';
  if (request.source === 'typed') return 'typed_by_operator';
  if (request.source === 'mentioned') return 'mentioned_in_message';
  if (reading.customers.length === 0) return 'guest_checkout';
  const chosen =
    reading.customers.find(({ customer }) => customer.id === reading.chosenId) ??
    reading.customers[0];
  const own = chosen?.customer.email ?? '';
  const same = compareAddresses(own, reading.email ?? '') === 'same';
  return same ? 'sender_is_billing_email' : 'sender_without_case';
}

function unreadCustomer(customer: CustomerReading['customer'], now: UnixSeconds): CustomerReading {
  return {
    customer,
    now,
    subscriptions: [],
    invoices: [],
    charges: [],
    paymentIntents: [],
    checkoutSessions: [],
    disputes: [],
    fraudWarnings: [],
    creditNotes: [],
    pendingItems: [],
    schedules: [],
    billingCredit: null,
    entitlements: null,
  };
}

function accountName(customers: CustomerReading[]): string | null {
  const invoices = customers.flatMap((each) => each.invoices);
  return invoices.find((invoice) => invoice.accountName !== null)?.accountName ?? null;
}
