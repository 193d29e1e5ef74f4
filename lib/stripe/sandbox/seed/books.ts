import type Stripe from 'stripe';
import { billingDetails } from '../build/charge';
import { customer } from '../build/customer';
import { cardPaymentMethod, sepaPaymentMethod } from '../build/payment-method';
import type { CardGiven } from '../build/payment-method-details';
import { noObjects, type SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import type { Bill } from './bill';
import type { Payer } from './payer';
import { paymentMethodOf } from './payment';
import { lettersOf, stripeId } from './stripe-id';
import { type Purchase, subscribe } from './subscribe';

/** A customer's account at Stripe while it is being written down. */
export interface Books {
  customer: Wire<Stripe.Customer>;
  card: CardGiven;
  objects: SandboxObjects;
  /** @returns the subscription and its bills, newest first */
  subscribe(purchase: Purchase): { subscription: Wire<Stripe.Subscription>; bills: Bill[] };
}

/** Opens the books of a new customer. */
export function openBooks(payer: Payer): Books {
  const { story, name, email, country } = payer;
  const card = { ...payer.card, country, fingerprint: lettersOf(`card ${story}`, 16) };
  const paymentMethod = savedBy(payer, card);
  const who = customer({
    id: stripeId('cus_', story),
    name,
    email,
    created: payer.since,
    invoice_prefix: lettersOf(`prefix ${story}`, 8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: paymentMethod.id,
      footer: null,
      rendering_options: null,
    },
    ...payer.more,
  });
  const objects = { ...noObjects(), customers: [who], payment_methods: [paymentMethod] };
  return {
    customer: who,
    card,
    objects,
    subscribe: (purchase) => subscribe({ payer, customer: who, card, objects }, purchase),
  };
}

/** What the payer's bills are charged to. */
function savedBy(payer: Payer, card: CardGiven): Wire<Stripe.PaymentMethod> {
  const given = {
    id: paymentMethodOf({ payer, card }),
    created: payer.since,
    customer: stripeId('cus_', payer.story),
    billing_details: billingDetails(payer),
  };
  return payer.bankAccount
    ? sepaPaymentMethod({ ...given, account: payer.bankAccount })
    : cardPaymentMethod({ ...given, card });
}
