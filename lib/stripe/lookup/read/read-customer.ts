import type { Customer } from '../../../billing/customer';
import type { CustomerReading } from '../../../billing/reading';
import { mapCharge } from '../../map/charge';
import { mapCheckoutSession } from '../../map/checkout-session';
import { mapInvoice } from '../../map/invoice';
import { mapSubscription } from '../../map/subscription';
import { frozenTime } from '../find/test-clocks';
import { type Reads, readListOr, readOr } from '../reads';
import { listCharges } from './list-charges';
import { listSubscriptions } from './list-subscriptions';
import { unreadCustomer } from './unread-customer';

/** First pages; they decide nearly every case. */
const FIRST_PAGE = 100;
const SESSIONS = 20;
const GLANCE = 20;

/**
 * What decides about one customer, in one round trip: the first page of each list.
 *
 * @param sessions false where the Checkout sessions of their address were read already
 * @throws StripeError where the key was rejected or the connection is gone
 */
export async function readCustomer(
  reads: Reads,
  customer: Customer,
  { sessions }: { sessions: boolean },
): Promise<CustomerReading> {
  const { stripe } = reads;
  const of = { customer: customer.id };
  const name = { customerId: customer.id, essential: true } as const;
  const [subscriptions, invoices, charges, checkoutSessions, now] = await Promise.all([
    readListOr(
      reads,
      { ...name, list: 'subscriptions' },
      () => listSubscriptions(reads, { ...of, status: 'all', limit: FIRST_PAGE }),
      mapSubscription,
    ),
    readListOr(
      reads,
      { ...name, list: 'invoices' },
      () => stripe.invoices.list({ ...of, limit: FIRST_PAGE, expand: ['data.payments'] }),
      mapInvoice,
    ),
    readListOr(
      reads,
      { ...name, list: 'charges' },
      () => listCharges(reads, { ...of, limit: FIRST_PAGE }),
      mapCharge,
    ),
    sessions
      ? readListOr(
          reads,
          { list: 'checkout_sessions', customerId: customer.id },
          () => stripe.checkout.sessions.list({ ...of, limit: SESSIONS }),
          mapCheckoutSession,
        )
      : [],
    timeOf(reads, customer),
  ]);
  return {
    ...unreadCustomer(customer, now, 'lists'),
    subscriptions,
    invoices,
    charges,
    checkoutSessions,
  };
}

/**
 * As much of somebody who only may be related as tells who they are and what they buy.
 *
 * @param invoices true where two customers may be one person, whose invoices then are compared
 */
export async function glanceAt(
  reads: Reads,
  customer: Customer,
  { invoices }: { invoices: boolean },
): Promise<CustomerReading> {
  const { stripe } = reads;
  const of = { customer: customer.id, limit: GLANCE };
  const name = { list: 'related', customerId: customer.id } as const;
  const [subscriptions, charges, billed] = await Promise.all([
    readListOr(
      reads,
      name,
      () => listSubscriptions(reads, { ...of, status: 'all' }),
      mapSubscription,
    ),
    readListOr(reads, name, () => listCharges(reads, of), mapCharge),
    invoices
      ? readListOr(
          reads,
          name,
          () => stripe.invoices.list({ ...of, expand: ['data.payments'] }),
          mapInvoice,
        )
      : [],
  ]);
  const now = reads.now();
  return {
    ...unreadCustomer(customer, now, 'glance'),
    subscriptions,
    charges,
    invoices: billed,
  };
}

async function timeOf(reads: Reads, { testClockId, id }: Customer): Promise<number> {
  if (testClockId === null) return reads.now();
  return readOr(reads, { list: 'test_clock', customerId: id }, reads.now(), () =>
    frozenTime(reads, testClockId),
  );
}
