import type Stripe from 'stripe';
import type { CustomerReading, FurtherList, Reading, Unread } from '../../billing/reading';
import { mapCharge } from '../map/charge';
import { mapCheckoutSession } from '../map/checkout-session';
import { mapInvoice } from '../map/invoice';
import { mapSubscription } from '../map/subscription';
import { nameFailure } from '../name-failure';
import { completeReading } from './complete/complete-reading';
import { newestFirst } from './find/found';
import type { LookUp, LookUpResult } from './look-up';
import { listCharges } from './read/list-charges';
import { listSubscriptions } from './read/list-subscriptions';
import { readCustomer } from './read/read-customer';
import { type Reads, readPage } from './reads';

type Further = Pick<LookUp, 'mode' | 'now' | 'account'>;

const PAGE = 100;

/**
 * Reads the next page of one customer's list into a reading. Where Stripe gives no answer, the failure is returned and
 * the reading stays as it was.
 */
export async function readMore(
  stripe: Stripe,
  reading: Reading,
  { customerId, list }: { customerId: string; list: FurtherList },
  further: Further,
): Promise<LookUpResult> {
  const holder = reading.customers.find(({ customer }) => customer.id === customerId);
  if (!holder) return { ok: true, reading };
  const isThis = (each: Unread) => each.list === list && each.customerId === customerId;
  const after = reading.unread.find(isThis)?.after ?? null;
  if (after === null) return { ok: true, reading };
  const rest = reading.unread.filter((each) => !isThis(each));
  const reads: Reads = {
    ...readsFor(stripe, further),
    unread: [...rest],
    broken: reading.broken,
  };
  try {
    const { grown, next } = await nextPage(reads, holder, list, after);
    if (next !== null) {
      const permission = null;
      reads.unread.push({ list, customerId, because: 'more_pages', permission, after: next });
    }
    return { ok: true, reading: await recompleted(reads, reading, grown) };
  } catch (error) {
    return { ok: false, failure: nameFailure(error) };
  }
}

/** Reads what is not read yet of a customer whom the operator picked. */
export async function readChosen(
  stripe: Stripe,
  reading: Reading,
  customerId: string,
  further: Further,
): Promise<LookUpResult> {
  const holder = reading.customers.find(({ customer }) => customer.id === customerId);
  if (!holder || holder.depth === 'whole') return { ok: true, reading };
  // Lists that failed and are not read anew stay failed.
  const broken = holder.depth === 'glance' ? null : reading.broken;
  const reads: Reads = { ...readsFor(stripe, further), unread: [...reading.unread], broken };
  try {
    const read =
      holder.depth === 'glance'
        ? await readCustomer(reads, holder.customer, { sessions: true })
        : holder;
    return { ok: true, reading: await recompleted(reads, reading, read) };
  } catch (error) {
    return { ok: false, failure: nameFailure(error) };
  }
}

function readsFor(stripe: Stripe, further: Further): Reads {
  return { stripe, ...further, unread: [], broken: null, identified: true, passing: null };
}

/** The reading with one customer's part replaced, and what that part gives reason to ask for. */
async function recompleted(
  reads: Reads,
  reading: Reading,
  changed: CustomerReading,
): Promise<Reading> {
  const alone = { ...reading, customers: [changed], chosenId: changed.customer.id };
  const known = [...reading.customers, ...reading.related.map((each) => each.reading)];
  const completed = await completeReading(
    reads,
    alone,
    { others: [], checkoutCustomerIds: [] },
    known.map(({ customer }) => customer.id),
  );
  return {
    ...completed,
    chosenId: reading.chosenId,
    guest: reading.guest,
    customers: reading.customers.map(
      (each) =>
        completed.customers.find(({ customer }) => customer.id === each.customer.id) ?? each,
    ),
    related: [...reading.related, ...completed.related],
  };
}

async function nextPage(
  reads: Reads,
  holder: CustomerReading,
  list: FurtherList,
  starting_after: string,
): Promise<{ grown: CustomerReading; next: string | null }> {
  const { stripe } = reads;
  const from = { customer: holder.customer.id, limit: PAGE, starting_after };
  switch (list) {
    case 'subscriptions': {
      const request = listSubscriptions(reads, { ...from, status: 'all' });
      const { items, after } = await readPage(reads, request, mapSubscription);
      const subscriptions = newestFirst([...holder.subscriptions, ...items]);
      return { grown: { ...holder, subscriptions }, next: after };
    }
    case 'invoices': {
      const request = stripe.invoices.list({ ...from, expand: ['data.payments'] });
      const { items, after } = await readPage(reads, request, mapInvoice);
      const invoices = newestFirst([...holder.invoices, ...items]);
      return { grown: { ...holder, invoices }, next: after };
    }
    case 'charges': {
      const request = listCharges(reads, from);
      const { items, after } = await readPage(reads, request, mapCharge);
      const charges = newestFirst([...holder.charges, ...items]);
      return { grown: { ...holder, charges }, next: after };
    }
    case 'checkout_sessions': {
      const request = stripe.checkout.sessions.list(from);
      const { items, after } = await readPage(reads, request, mapCheckoutSession);
      const checkoutSessions = newestFirst([...holder.checkoutSessions, ...items]);
      return { grown: { ...holder, checkoutSessions }, next: after };
    }
  }
}
