import Stripe from 'stripe';
import type { Identifier } from '../../../identify/identifier';
import { mapCustomer } from '../../map/customer';
import { behindCustomer, expandOr } from '../expand-or';
import { type Reads, readObject, readPage } from '../reads';
import { textQuery, usernameQuery } from '../search-queries';
import { findByCardPayment } from './find-by-card-payment';
import { findByInvoiceNumber } from './find-by-invoice-number';
import { findOwner } from './find-owner';
import { type Found, newestFirst } from './found';
import { readPortal } from './read-portal';

const SEARCHED = 20;

type Owners = Pick<Found, 'customers' | 'more' | 'guest'>;

const NOBODY: Owners = { customers: [], more: false, guest: null };

/**
 * The first round trip for anything but an address: whose is it?
 *
 * @throws StripeError; an object that is not there is no error, one of the other mode is
 */
export async function findByIdentifier(
  reads: Reads,
  who: Exclude<Identifier, { kind: 'email' }>,
  metadataKeys: readonly string[],
): Promise<Found> {
  const [owners, portal] = await Promise.all([
    findOwners(reads, who, metadataKeys).catch(nobodyWhereMissing),
    readPortal(reads),
  ]);
  return {
    ...owners,
    customers: newestFirst(owners.customers),
    byMetadata: false,
    others: [],
    checkoutSessions: [],
    checkoutCustomerIds: [],
    portal,
  };
}

async function findOwners(
  reads: Reads,
  who: Exclude<Identifier, { kind: 'email' }>,
  metadataKeys: readonly string[],
): Promise<Owners> {
  switch (who.kind) {
    case 'number':
      return { ...NOBODY, ...(await findByInvoiceNumber(reads, who.number)) };
    case 'card_payment':
      return findByCardPayment(reads, who);
    case 'username': {
      const query = usernameQuery(who.username, metadataKeys);
      return query === null ? NOBODY : { ...NOBODY, ...(await searchCustomers(reads, query)) };
    }
    case 'text':
      return findByText(reads, who.text, metadataKeys);
    case 'customer': {
      const customer = await expandOr(reads, behindCustomer(null), (expand) =>
        readObject(reads, reads.stripe.customers.retrieve(who.id, { expand }), mapCustomer),
      );
      return { ...NOBODY, customers: [customer] };
    }
    default:
      return { ...NOBODY, ...(await findOwner(reads, who.kind, who.id)) };
  }
}

/** A name; or a number of an unusual form, where there is a digit in it. */
async function findByText(
  reads: Reads,
  text: string,
  metadataKeys: readonly string[],
): Promise<Owners> {
  const numbered = /\d/.test(text) && !/\s/.test(text);
  const [named, billed] = await Promise.all([
    searchCustomers(reads, textQuery(text, metadataKeys)),
    numbered ? findByInvoiceNumber(reads, text) : { customers: [], more: false },
  ]);
  return {
    ...NOBODY,
    customers: [...billed.customers, ...named.customers],
    more: named.more || billed.more,
  };
}

async function searchCustomers(
  reads: Reads,
  query: string,
): Promise<Pick<Owners, 'customers' | 'more'>> {
  const page = await expandOr(reads, behindCustomer('data'), (expand) =>
    readPage(reads, reads.stripe.customers.search({ query, limit: SEARCHED, expand }), mapCustomer),
  );
  return { customers: page.items, more: page.after !== null };
}

function nobodyWhereMissing(error: unknown): Owners {
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  // An object of the other mode is missing here, too, and that is another thing to say.
  const otherMode = /a similar object exists in/.test(error.message);
  if (error.code === 'resource_missing' && !otherMode) return NOBODY;
  throw error;
}
