import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Customer>;

/** @see https://docs.stripe.com/api/customers/object */
export function customer(given: Given<Built, 'id' | 'created'>): Built {
  return {
    object: 'customer',
    address: null,
    balance: 0,
    currency: null,
    customer_account: null,
    default_source: null,
    delinquent: false,
    description: null,
    discount: null,
    email: null,
    invoice_prefix: null,
    invoice_settings: {
      custom_fields: null,
      default_payment_method: null,
      footer: null,
      rendering_options: null,
    },
    livemode: false,
    metadata: {},
    name: null,
    next_invoice_sequence: 1,
    phone: null,
    preferred_locales: [],
    shipping: null,
    tax_exempt: 'none',
    test_clock: null,
    ...given,
  };
}

/** What is left of a customer who was deleted. */
export function deletedCustomer(id: string): Wire<Stripe.DeletedCustomer> {
  return { id, object: 'customer', deleted: true };
}
