import type { Charge } from '../../../billing/charge';
import type { CheckoutSession } from '../../../billing/checkout-session';
import type { Customer } from '../../../billing/customer';
import type { ObjectKind } from '../../../identify/identifier';
import { z } from '../../../zod';
import { mapCharge } from '../../map/charge';
import { mapCheckoutSession } from '../../map/checkout-session';
import { mapCustomer } from '../../map/customer';
import { behindCustomer, expandOr } from '../expand-or';
import { type Reads, readObject } from '../reads';
import type { Found } from './found';

/** A customer that was expanded; an id alone is one the key may not read, null is a guest's. */
const wireOwned = z.object({ customer: z.unknown() });
const wireCharged = z.object({ charge: z.unknown() });

type Owner = Pick<Found, 'customers' | 'guest'>;

/**
 * The customer that a Stripe object belongs to, or the guest who paid.
 *
 * @throws StripeError; a `resource_missing` means that there is no such object in this account and mode
 */
export async function findOwner(
  reads: Reads,
  kind: Exclude<ObjectKind, 'customer'>,
  id: string,
): Promise<Owner> {
  const { stripe } = reads;
  const read = (expand: string[], retrieve: (params: { expand: string[] }) => Promise<unknown>) =>
    expandOr(reads, behindCustomer(owner(expand)), (card) =>
      readObject(reads, retrieve({ expand: [...expand, ...card] }), raw),
    );
  switch (kind) {
    case 'subscription':
      return ownerOf(
        await read(['customer'], (params) => stripe.subscriptions.retrieve(id, params)),
      );
    case 'invoice':
      return ownerOf(await read(['customer'], (params) => stripe.invoices.retrieve(id, params)));
    case 'charge':
      return ownerOfCharge(
        await read(['customer', 'refunds'], (params) => stripe.charges.retrieve(id, params)),
      );
    case 'payment_intent': {
      const intent = await read(['customer', 'latest_charge.refunds'], (params) =>
        stripe.paymentIntents.retrieve(id, params),
      );
      const charge = z.object({ latest_charge: z.unknown() }).parse(intent).latest_charge;
      const owner = ownerOf(intent);
      return owner.customers.length > 0 ? owner : ownerOfCharge(charge);
    }
    case 'checkout_session': {
      const session = await read(['customer'], (params) =>
        stripe.checkout.sessions.retrieve(id, params),
      );
      const owner = ownerOf(session);
      return owner.customers.length > 0 ? owner : asGuest([], [mapCheckoutSession(session)]);
    }
    case 'refund':
      return ownerOfCharge(
        chargeOf(await read(['charge.customer'], (params) => stripe.refunds.retrieve(id, params))),
      );
    case 'dispute':
      return ownerOfCharge(
        chargeOf(await read(['charge.customer'], (params) => stripe.disputes.retrieve(id, params))),
      );
  }
}

function owner(expand: string[]): 'customer' | 'charge.customer' {
  return expand.includes('customer') ? 'customer' : 'charge.customer';
}

function chargeOf(wire: unknown): unknown {
  return wireCharged.parse(wire).charge;
}

const raw = (wire: unknown) => wire;

function ownerOf(wire: unknown): Owner {
  const { customer } = wireOwned.parse(wire);
  return { customers: isWhole(customer) ? [mapCustomer(customer)] : [], guest: null };
}

function ownerOfCharge(wire: unknown): Owner {
  if (!isWhole(wire)) return { customers: [], guest: null };
  const owner = ownerOf(wire);
  return owner.customers.length > 0 ? owner : asGuest([mapCharge(wire)], []);
}

function asGuest(charges: Charge[], checkoutSessions: CheckoutSession[]): Owner {
  const email =
    charges.find((each) => each.billingEmail !== null)?.billingEmail ??
    checkoutSessions.find((each) => each.email !== null)?.email ??
    null;
  return { customers: [] satisfies Customer[], guest: { email, charges, checkoutSessions } };
}

function isWhole(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
