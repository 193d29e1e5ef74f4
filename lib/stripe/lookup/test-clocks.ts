import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { Customer } from '../../billing/customer';
import { z } from '../../zod';
import { mapCustomer } from '../map/customer';

/** Rehearsals are few; older clocks are left overs. */
const CLOCKS_TRIED = 10;

const wireClock = z.object({ id: z.string(), frozen_time: z.number() });

/** Customers on a test clock are in no list unless the clock is named. @see https://docs.stripe.com/api/customers/list */
export async function findOnTestClocks(stripe: Stripe, email: string): Promise<Customer[]> {
  const clocks = await stripe.testHelpers.testClocks.list({ limit: CLOCKS_TRIED });
  const pages = await Promise.all(
    clocks.data.map(({ id }) => stripe.customers.list({ email, test_clock: id, limit: 10 })),
  );
  return pages.flatMap((page) => page.data.map(mapCustomer));
}

/** The time that a test clock's customers live at. */
export async function frozenTime(stripe: Stripe, clockId: string): Promise<UnixSeconds> {
  return wireClock.parse(await stripe.testHelpers.testClocks.retrieve(clockId)).frozen_time;
}
