import type { Charge } from '../../../billing/charge';
import type { CheckoutSession } from '../../../billing/checkout-session';
import type { Customer } from '../../../billing/customer';
import type { ObjectKind } from '../../../identify/identifier';
import { z } from '../../../zod';
import { mapCharge } from '../../map/charge';
import { mapCheckoutSession } from '../../map/checkout-session';
import { mapCustomer } from '../../map/customer';
import { type Reads, readObject } from '../reads';
import type { Found } from './found';

/** A customer that was expanded; an id alone is one the key may not read, null is a guest's. */
const wireOwned = z.object({ customer: z.unknown() });
const wireCharged = z.object({ charge: z.unknown() });

const WITH_CUSTOMER = { expand: ['customer'] };
const WITH_CHARGE = { expand: ['charge.customer'] };

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
  switch (kind) {
    case 'subscription':
      return ownerOf(
        await readObject(reads, stripe.subscriptions.retrieve(id, WITH_CUSTOMER), raw),
      );
    case 'invoice':
      return ownerOf(await readObject(reads, stripe.invoices.retrieve(id, WITH_CUSTOMER), raw));
    case 'charge':
      return ownerOfCharge(
        await readObject(
          reads,
          stripe.charges.retrieve(id, { expand: ['customer', 'refunds'] }),
          raw,
        ),
      );
    case 'payment_intent': {
      const expand = ['customer', 'latest_charge.refunds'];
      const intent = await readObject(reads, stripe.paymentIntents.retrieve(id, { expand }), raw);
      const charge = z.object({ latest_charge: z.unknown() }).parse(intent).latest_charge;
      const owner = ownerOf(intent);
      return owner.customers.length > 0 ? owner : ownerOfCharge(charge);
    }
    case 'checkout_session': {
      const request = stripe.checkout.sessions.retrieve(id, WITH_CUSTOMER);
      const session = await readObject(reads, request, raw);
      const owner = ownerOf(session);
      return owner.customers.length > 0 ? owner : asGuest([], [mapCheckoutSession(session)]);
    }
    case 'refund':
      return ownerOfCharge(
        wireCharged.parse(await readObject(reads, stripe.refunds.retrieve(id, WITH_CHARGE), raw))
          .charge,
      );
    case 'dispute':
      return ownerOfCharge(
        wireCharged.parse(await readObject(reads, stripe.disputes.retrieve(id, WITH_CHARGE), raw))
          .charge,
      );
  }
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
