import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { Customer } from '../../billing/customer';
import type { StripeFailure } from '../../billing/failure';
import type { CustomerReading, Mode, Reading } from '../../billing/reading';
import { chooseCustomer } from '../../identify/choose-customer';
import type { Identifier } from '../../identify/identifier';
import { mapCustomer } from '../map/customer';
import { nameFailure } from '../name-failure';
import type { AccountFacts } from './account-facts';
import { completeReading } from './complete/complete-reading';
import { findByAddress } from './find/find-by-address';
import { findByIdentifier } from './find/find-by-identifier';
import type { Found } from './find/found';
import { type IdentifierSource, matchOf } from './match-of';
import { glanceAt, readCustomer } from './read/read-customer';
import { readGuest } from './read/read-guest';
import { unreadCustomer, unreadGuest } from './read/unread-customer';
import { noteLeftOut, type Reads, readObject, readOr } from './reads';

/** So many customers of one lookup are shown; with more, the operator looks the right one up more precisely. */
const CUSTOMERS_SHOWN = 10;
/** So many of them are read deeply; the rest at a glance, which is enough to pick. */
const READ_WHOLE = 3;
/** So many that only Checkout knows by this address. */
const CHECKOUT_CUSTOMERS = 2;

export interface LookUp {
  who: Identifier;
  /** The sender's name, where there is one. */
  name: string | null;
  source: IdentifierSource;
  mode: Mode;
  /** By Stripe's clock where it is known: see {@link clockBehindSeconds}. */
  now: () => UnixSeconds;
  /** How far this computer's clock is behind Stripe's. */
  clockBehindSeconds: () => number;
  /** The metadata keys that may hold a user name or an address. */
  metadataKeys: readonly string[];
  /** What earlier lookups learned of the account; what this one learns is written into it. */
  account: AccountFacts;
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
  const { mode, account, now } = request;
  const reads: Reads = {
    ...{ stripe, mode, now, account },
    ...{ unread: [], broken: null, identified: false, passing: null },
  };
  const identity = (found: Pick<Found, 'customers' | 'byMetadata' | 'guest'>) =>
    identityReading(reads, request, found);
  let painted: Customer[] | null = null as Customer[] | null;
  const found = await find(reads, request, (listed) => {
    painted = listed;
    request.onStage(identity({ customers: listed, byMetadata: false, guest: null }));
  });
  reads.identified = true;
  const nobody = found.customers.length === 0 && found.guest === null;
  if (nobody) reads.broken = reads.passing;
  const base = identity(found);
  if (!painted || found.customers.length !== painted.length) request.onStage(base);

  const many = found.more || found.customers.length > CUSTOMERS_SHOWN;
  if (many) {
    noteLeftOut(reads, 'customers');
  }
  const [customers, guest, atCheckout] = await Promise.all([
    readAll(reads, base.customers, found),
    found.guest ? readGuest(reads, found.guest, found.customers.length === 0) : null,
    customersAtCheckout(reads, found),
  ]);
  const deleted = atCheckout.filter((each) => each.deleted);
  const second: Reading = {
    ...base,
    stage: 'provisional',
    accountName: accountName(customers),
    customers: [
      ...customers,
      ...deleted.map((each) => unreadCustomer(each, reads.now(), 'glance')),
    ],
    // Where some were not even read, nobody is chosen: the right one may be among them.
    chosenId: many || failedGlance(reads, customers) ? null : chooseCustomer(customers),
    guest,
    unread: [...reads.unread],
    broken: reads.broken,
  };
  const provisional = { ...second, match: matchOf(second, request.source, found.byMetadata) };
  request.onStage(provisional);
  return completeReading(reads, provisional, {
    others: [...found.others, ...atCheckout.filter((each) => !each.deleted)],
    checkoutCustomerIds: found.checkoutCustomerIds,
  });
}

/** Somebody of whom the first look failed may be the one. */
function failedGlance({ unread }: Reads, customers: CustomerReading[]): boolean {
  const ids = customers.map(({ customer }) => customer.id);
  return unread.some(
    ({ list, because, customerId }) =>
      list === 'related' &&
      (because === 'failed' || because === 'permission') &&
      customerId !== null &&
      ids.includes(customerId),
  );
}

function find(
  reads: Reads,
  { who, name, metadataKeys }: LookUp,
  onListed: (customers: Customer[]) => void,
): Promise<Found> {
  return who.kind === 'email'
    ? findByAddress(reads, { email: who.email, name, metadataKeys }, onListed)
    : findByIdentifier(reads, who, metadataKeys);
}

/** The first of the customers deeply, the rest at a glance, unless one of those turns out to be the one. */
async function readAll(
  reads: Reads,
  listed: CustomerReading[],
  { checkoutSessions }: Found,
): Promise<CustomerReading[]> {
  const alone = listed.length === 1;
  const whole = async ({ customer }: CustomerReading) => {
    const reading = await readCustomer(reads, customer, { sessions: alone });
    const own = checkoutSessions.filter(({ customerId }) => customerId === customer.id);
    return alone ? reading : { ...reading, checkoutSessions: own };
  };
  const first = await Promise.all(
    listed.map((each, place) =>
      place < READ_WHOLE ? whole(each) : glanceAt(reads, each.customer, { invoices: false }),
    ),
  );
  const likely = chooseCustomer(first);
  return Promise.all(
    first.map((each) =>
      each.depth === 'glance' && each.customer.id === likely ? whole(each) : each,
    ),
  );
}

/** Whom Checkout knows by this address: deleted since, or with another address by now. */
async function customersAtCheckout(
  reads: Reads,
  { checkoutCustomerIds, others }: Found,
): Promise<Customer[]> {
  const ids = checkoutCustomerIds.filter((id) => !others.some((each) => each.id === id));
  const read = await Promise.all(
    ids
      .slice(0, CHECKOUT_CUSTOMERS)
      .map((id) =>
        readOr(reads, { list: 'related' }, null, () =>
          readObject(reads, reads.stripe.customers.retrieve(id), mapCustomer),
        ),
      ),
  );
  return read.filter((each) => each !== null);
}

function identityReading(
  reads: Reads,
  request: LookUp,
  { customers, byMetadata, guest }: Pick<Found, 'customers' | 'byMetadata' | 'guest'>,
): Reading {
  const shown = customers.slice(0, CUSTOMERS_SHOWN);
  const now = reads.now();
  const reading: Reading = {
    stage: 'identity',
    mode: request.mode,
    accountName: null,
    asOf: now,
    clockBehindSeconds: request.clockBehindSeconds(),
    by: request.who,
    email: request.who.kind === 'email' ? request.who.email : null,
    match: null,
    customers: shown.map((each) => unreadCustomer(each, now, 'glance')),
    chosenId: shown.length === 1 ? (shown[0]?.id ?? null) : null,
    guest: guest && unreadGuest(guest, now),
    related: [],
    portal: reads.account.portal?.configuration ?? null,
    products: { ...reads.account.products },
    unread: [...reads.unread],
    broken: null,
  };
  return { ...reading, match: matchOf(reading, request.source, byMetadata) };
}

function accountName(customers: CustomerReading[]): string | null {
  const invoices = customers.flatMap((each) => each.invoices);
  return invoices.find((invoice) => invoice.accountName !== null)?.accountName ?? null;
}
