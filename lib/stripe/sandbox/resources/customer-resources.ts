import { equals, times } from '../filters';
import { CUSTOMER_FIELDS } from '../search-fields';
import type { Resource } from './resource';
import { ofAccount, ofCustomer, onTestClock } from './shared-filters';

/** Also what the credit balance summary is made from. */
export const CREDIT_GRANTS: Resource = {
  path: 'billing/credit_grants',
  collection: 'credit_grants',
  shape: 'credit_grant',
  // Stripe names no row of the key for these; they are a customer's.
  permission: 'rak_customer',
  noun: 'credit_grant',
  param: 'id',
  filters: { ...ofAccount, customer: ofCustomer },
};

/** Whom Stripe bills, and what they have paid ahead. */
export const CUSTOMER_RESOURCES: readonly Resource[] = [
  {
    path: 'customers',
    collection: 'customers',
    shape: 'customer',
    permission: 'rak_customer',
    noun: 'customer',
    param: 'id',
    filters: {
      ...times('created'),
      email: equals('email'),
      test_clock: onTestClock,
    },
    searchFields: CUSTOMER_FIELDS,
  },
  CREDIT_GRANTS,
];

/** Listed below their customer's address only. */
export const PAYMENT_METHODS: Resource = {
  path: 'payment_methods',
  collection: 'payment_methods',
  shape: 'payment_method',
  permission: 'rak_payment_method',
  noun: 'PaymentMethod',
  param: 'payment_method',
  filters: { allow_redisplay: equals('allow_redisplay'), type: equals('type') },
};
