import type { Permission } from './permissions';
import type { CollectionName } from './sandbox-objects';

/**
 * Where one object leads to another, and so what `expand[]` may ask for:
 * `inline` is always there, `reference` is an id until expanded, `hidden` is absent until expanded.
 * Payment methods, schedules and balance transactions are not held here and cannot be expanded.
 */
export interface Field {
  kind: 'inline' | 'reference' | 'hidden';
  to: ShapeName;
}

export type Shape = Readonly<Record<string, Field>>;

const inline = <To extends string>(to: To) => ({ kind: 'inline' as const, to });
const reference = <To extends string>(to: To) => ({ kind: 'reference' as const, to });
const hidden = <To extends string>(to: To) => ({ kind: 'hidden' as const, to });

const ofCustomer = { customer: reference('customer') };

const GRAPH = {
  charge: {
    ...ofCustomer,
    payment_intent: reference('payment_intent'),
    refunds: hidden('refund_list'),
  },
  checkout_session: {
    ...ofCustomer,
    invoice: reference('invoice'),
    payment_intent: reference('payment_intent'),
    subscription: reference('subscription'),
  },
  coupon: {},
  customer: { test_clock: reference('test_clock'), subscriptions: hidden('subscription_list') },
  discount: { ...ofCustomer, source: inline('discount_source') },
  discount_source: { coupon: reference('coupon') },
  dispute: { charge: reference('charge'), payment_intent: reference('payment_intent') },
  invoice: {
    ...ofCustomer,
    discounts: reference('discount'),
    lines: inline('line_item_list'),
    parent: inline('invoice_parent'),
    payments: hidden('invoice_payment_list'),
    test_clock: reference('test_clock'),
  },
  invoice_parent: { subscription_details: inline('invoice_subscription_details') },
  invoice_payment: { invoice: reference('invoice'), payment: inline('invoice_payment_payment') },
  invoice_payment_list: { data: inline('invoice_payment') },
  invoice_payment_payment: {
    charge: reference('charge'),
    payment_intent: reference('payment_intent'),
  },
  invoice_subscription_details: { subscription: reference('subscription') },
  line_item: { discounts: reference('discount'), subscription: reference('subscription') },
  line_item_list: { data: inline('line_item') },
  payment_intent: { ...ofCustomer, latest_charge: reference('charge') },
  plan: { product: reference('product'), tiers: hidden('tier') },
  portal_configuration: { features: inline('portal_features') },
  portal_features: { subscription_update: inline('portal_subscription_update') },
  portal_product: {},
  portal_subscription_update: { products: hidden('portal_product') },
  price: { product: reference('product'), tiers: hidden('tier') },
  product: { default_price: reference('price') },
  refund: {
    ...ofCustomer,
    charge: reference('charge'),
    payment_intent: reference('payment_intent'),
  },
  refund_list: { data: inline('refund') },
  subscription: {
    ...ofCustomer,
    discounts: reference('discount'),
    items: inline('subscription_item_list'),
    latest_invoice: reference('invoice'),
    test_clock: reference('test_clock'),
  },
  subscription_item: {
    discounts: reference('discount'),
    plan: inline('plan'),
    price: inline('price'),
  },
  subscription_item_list: { data: inline('subscription_item') },
  subscription_list: { data: inline('subscription') },
  test_clock: {},
  tier: {},
};

export type ShapeName = keyof typeof GRAPH;

/** What `shape` leads to. */
export function fieldsOf(shape: ShapeName): Shape {
  return GRAPH[shape];
}

/** Where an expanded id is looked up; discounts and coupons stand whole in their owners. */
export const COLLECTION_OF: Partial<Record<ShapeName, CollectionName>> = {
  charge: 'charges',
  customer: 'customers',
  invoice: 'invoices',
  payment_intent: 'payment_intents',
  price: 'prices',
  product: 'products',
  subscription: 'subscriptions',
  test_clock: 'test_clocks',
};

/**
 * The row of the key that reading a shape by `expand[]` needs.
 *
 * @see https://docs.stripe.com/keys/restricted-api-keys
 */
export const PERMISSION_OF: Partial<Record<ShapeName, Permission>> = {
  charge: 'rak_charge',
  coupon: 'rak_coupon',
  customer: 'rak_customer',
  invoice: 'rak_invoice',
  invoice_payment_list: 'rak_invoice',
  payment_intent: 'rak_payment_intent',
  price: 'rak_plan',
  product: 'rak_product',
  refund_list: 'rak_charge',
  subscription: 'rak_subscription',
  subscription_list: 'rak_subscription',
  test_clock: 'rak_billing_clock',
};
