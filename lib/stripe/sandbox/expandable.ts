import type { ShapeName } from './object-graph';
import type { Permission } from './permissions';
import type { CollectionName } from './sandbox-objects';

/** Where an expanded id is looked up; discounts and coupons stand whole in their owners. */
export const COLLECTION_OF: Partial<Record<ShapeName, CollectionName>> = {
  charge: 'charges',
  customer: 'customers',
  entitlement_feature: 'entitlement_features',
  invoice: 'invoices',
  payment_intent: 'payment_intents',
  payment_method: 'payment_methods',
  price: 'prices',
  product: 'products',
  refund: 'refunds',
  subscription: 'subscriptions',
  subscription_schedule: 'subscription_schedules',
  test_clock: 'test_clocks',
};

/**
 * The row of the key that reading a shape by `expand[]` needs.
 *
 * @see https://docs.stripe.com/keys/restricted-api-keys
 */
export const PERMISSION_OF: Partial<Record<ShapeName, Permission>> = {
  balance_transaction: 'rak_balance_transaction_source',
  charge: 'rak_charge',
  coupon: 'rak_coupon',
  customer: 'rak_customer',
  entitlement_feature: 'rak_entitlement',
  invoice: 'rak_invoice',
  invoice_payment_list: 'rak_invoice',
  payment_intent: 'rak_payment_intent',
  payment_method: 'rak_payment_method',
  price: 'rak_plan',
  product: 'rak_product',
  refund: 'rak_charge',
  refund_list: 'rak_charge',
  subscription: 'rak_subscription',
  subscription_list: 'rak_subscription',
  subscription_schedule: 'rak_subscription',
  test_clock: 'rak_billing_clock',
};
