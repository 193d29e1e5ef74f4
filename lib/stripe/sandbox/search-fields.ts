import { isObject, type StoredObject, valueAt } from './store';

/** One field that a search may ask for; its type says with which operators. */
export interface SearchField {
  /** `token`: exact. `string`: exact or a part of it. `numeric`: exact or compared. */
  type: 'token' | 'string' | 'numeric';
  valueOf(object: StoredObject): unknown;
}

export type SearchFields = Readonly<Record<string, SearchField>>;

/** The field that a clause names; every resource has `metadata`, by key. */
export function searchField(
  fields: SearchFields,
  name: string,
  key: string | null,
): SearchField | null {
  if (name === 'metadata') return key === null ? null : metadata(key);
  return key === null && Object.hasOwn(fields, name) ? (fields[name] ?? null) : null;
}

/** @see https://docs.stripe.com/search#query-fields-for-customers */
export const CUSTOMER_FIELDS: SearchFields = {
  created: numeric('created'),
  email: string('email'),
  name: string('name'),
  phone: string('phone'),
};

/** @see https://docs.stripe.com/search#query-fields-for-subscriptions */
export const SUBSCRIPTION_FIELDS: SearchFields = {
  canceled_at: numeric('canceled_at'),
  created: numeric('created'),
  status: token('status'),
};

/** @see https://docs.stripe.com/search#query-fields-for-invoices */
export const INVOICE_FIELDS: SearchFields = {
  created: numeric('created'),
  currency: token('currency'),
  customer: token('customer'),
  last_finalization_error_code: token('last_finalization_error.code'),
  last_finalization_error_type: token('last_finalization_error.type'),
  number: string('number'),
  receipt_number: string('receipt_number'),
  status: string('status'),
  subscription: string('parent.subscription_details.subscription'),
  total: numeric('total'),
};

/** @see https://docs.stripe.com/search#query-fields-for-charges */
export const CHARGE_FIELDS: SearchFields = {
  amount: numeric('amount'),
  'billing_details.address.postal_code': token('billing_details.address.postal_code'),
  created: numeric('created'),
  currency: token('currency'),
  customer: token('customer'),
  disputed: token('disputed'),
  'payment_method_details.card.brand': token('payment_method_details.card.brand'),
  'payment_method_details.card.exp_month': token('payment_method_details.card.exp_month'),
  'payment_method_details.card.exp_year': token('payment_method_details.card.exp_year'),
  'payment_method_details.card.fingerprint': token('payment_method_details.card.fingerprint'),
  'payment_method_details.card.last4': token('payment_method_details.card.last4'),
  // Fully refunded or not; null where there is nothing to refund.
  refunded: {
    type: 'token',
    valueOf: ({ status, refunded }) => (status === 'succeeded' ? refunded : null),
  },
  status: token('status'),
};

function token(path: string): SearchField {
  return { type: 'token', valueOf: (object) => valueAt(object, path) };
}

function string(path: string): SearchField {
  return { type: 'string', valueOf: (object) => valueAt(object, path) };
}

function numeric(path: string): SearchField {
  return { type: 'numeric', valueOf: (object) => valueAt(object, path) };
}

/** By its key, which may hold dots. */
function metadata(key: string): SearchField {
  return {
    type: 'token',
    valueOf: ({ metadata: all }) => (isObject(all) && Object.hasOwn(all, key) ? all[key] : null),
  };
}
