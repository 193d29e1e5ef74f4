import type { StripeFailure } from '../billing/failure';
import { z } from '../zod';
import { createStripe } from './client';
import { optionalString } from './map/wire';
import { nameFailure } from './name-failure';

const wireNamed = z.object({ data: z.array(z.object({ account_name: optionalString })) });

export type Connection =
  | { ok: true; accountName: string | null }
  | { ok: false; failure: StripeFailure };

/**
 * Tries a key with the two smallest reads there are: does Stripe know it, and whose account is it?
 *
 * A key that lacks a permission is one that Stripe knows: what it lacks can be added to it, and the permission
 * check says what that is.
 */
export async function tryConnection(key: string, send: typeof fetch): Promise<Connection> {
  const stripe = createStripe(key, send);
  const invoices = stripe.invoices.list({ limit: 1 }).then(
    (page) => wireNamed.parse(page).data[0]?.account_name ?? null,
    () => null,
  );
  try {
    await stripe.customers.list({ limit: 1 });
  } catch (error) {
    const failure = nameFailure(error);
    if (failure.kind !== 'permission_missing') return { ok: false, failure };
  }
  return { ok: true, accountName: await invoices };
}
