import type Stripe from 'stripe';
import type { Customer } from '../../billing/customer';
import type { Identifier } from '../../identify/identifier';
import { z } from '../../zod';
import { mapCustomer } from '../map/customer';
import { optionalReference } from '../map/wire';

const wireOwned = z.object({ customer: optionalReference });

/**
 * The customer that a Stripe object belongs to; null where it belongs to none.
 *
 * @throws StripeError; a `resource_missing` means that there is no such object in this account and mode
 */
export async function findById(
  stripe: Stripe,
  identifier: Exclude<Identifier, { kind: 'email' }>,
): Promise<Customer | null> {
  const customerId =
    identifier.kind === 'customer' ? identifier.id : await ownerOf(stripe, identifier);
  if (customerId === null) return null;
  return mapCustomer(await stripe.customers.retrieve(customerId));
}

async function ownerOf(
  stripe: Stripe,
  {
    kind,
    id,
  }: { kind: 'subscription' | 'invoice' | 'charge' | 'payment_intent' | 'customer'; id: string },
): Promise<string | null> {
  switch (kind) {
    case 'customer':
      return id;
    case 'subscription':
      return wireOwned.parse(await stripe.subscriptions.retrieve(id)).customer;
    case 'invoice':
      return wireOwned.parse(await stripe.invoices.retrieve(id)).customer;
    case 'charge':
      return wireOwned.parse(await stripe.charges.retrieve(id)).customer;
    case 'payment_intent':
      return wireOwned.parse(await stripe.paymentIntents.retrieve(id)).customer;
  }
}
