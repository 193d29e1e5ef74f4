import type { UnixSeconds } from '../../../billing/amounts';
import type { Customer } from '../../../billing/customer';
import { z } from '../../../zod';
import { mapCustomer } from '../../map/customer';
import { type Reads, readObject, readPage } from '../reads';

/** Rehearsals are few; older clocks are left over, and each costs a request. */
const CLOCKS_TRIED = 5;

const wireClock = z.object({ id: z.string(), frozen_time: z.number() });

/** Customers on a test clock are in no list unless the clock is named. @see https://docs.stripe.com/api/customers/list */
export async function findOnTestClocks(reads: Reads, email: string): Promise<Customer[]> {
  const { stripe } = reads;
  const clocks = await readPage(
    reads,
    stripe.testHelpers.testClocks.list({ limit: CLOCKS_TRIED }),
    (wire) => wireClock.parse(wire),
  );
  const pages = await Promise.all(
    clocks.items.map(({ id }) =>
      readPage(reads, stripe.customers.list({ email, test_clock: id, limit: 10 }), mapCustomer),
    ),
  );
  return pages.flatMap(({ items }) => items);
}

/** The time that a test clock's customers live at. */
export async function frozenTime(reads: Reads, clockId: string): Promise<UnixSeconds> {
  const clock = reads.stripe.testHelpers.testClocks.retrieve(clockId);
  return readObject(reads, clock, (wire) => wireClock.parse(wire).frozen_time);
}
