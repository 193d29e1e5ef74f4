/**
 * Where one object leads to another, and so what `expand[]` may ask for:
 * `inline` is always there, `reference` is an id until expanded, `hidden` is absent until expanded, `kept`
 * stands beside the object for the sandbox's own use and is never answered.
 */
export type Field = { kind: 'inline' | 'reference' | 'hidden'; to: ShapeName } | { kind: 'kept' };

export type Shape = Readonly<Record<string, Field>>;

const inline = <To extends string>(to: To) => ({ kind: 'inline' as const, to });
const reference = <To extends string>(to: To) => ({ kind: 'reference' as const, to });
const hidden = <To extends string>(to: To) => ({ kind: 'hidden' as const, to });

const kept = { kind: 'kept' as const };

const ofCustomer = { customer: reference('customer') };

const GRAPH = {
  active_entitlement: { customer: kept, feature: reference('entitlement_feature') },
  balance_transaction: {},
  charge: {
    ...ofCustomer,
    balance_transaction: reference('balance_transaction'),
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
  credit_balance_summary: ofCustomer,
  credit_grant: { ...ofCustomer, left: kept, test_clock: reference('test_clock') },
  credit_note: {
    ...ofCustomer,
    invoice: reference('invoice'),
    refunds: inline('credit_note_refund'),
  },
  credit_note_refund: { refund: reference('refund') },
  customer: {
    discount: inline('discount'),
    invoice_settings: inline('customer_invoice_settings'),
    subscriptions: hidden('subscription_list'),
    test_clock: reference('test_clock'),
  },
  customer_invoice_settings: { default_payment_method: reference('payment_method') },
  discount: { ...ofCustomer, source: inline('discount_source') },
  discount_source: { coupon: reference('coupon') },
  dispute: { charge: reference('charge'), payment_intent: reference('payment_intent') },
  early_fraud_warning: {
    charge: reference('charge'),
    payment_intent: reference('payment_intent'),
  },
  entitlement_feature: {},
  invoice: {
    ...ofCustomer,
    default_payment_method: reference('payment_method'),
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
  invoice_item: {
    ...ofCustomer,
    discounts: reference('discount'),
    invoice: reference('invoice'),
    test_clock: reference('test_clock'),
  },
  invoice_subscription_details: { subscription: reference('subscription') },
  line_item: { discounts: reference('discount'), subscription: reference('subscription') },
  line_item_list: { data: inline('line_item') },
  payment_intent: {
    ...ofCustomer,
    latest_charge: reference('charge'),
    payment_method: reference('payment_method'),
  },
  payment_method: ofCustomer,
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
  schedule_item: { price: reference('price') },
  schedule_phase: {
    default_payment_method: reference('payment_method'),
    items: inline('schedule_item'),
  },
  schedule_settings: { default_payment_method: reference('payment_method') },
  subscription: {
    ...ofCustomer,
    default_payment_method: reference('payment_method'),
    discounts: reference('discount'),
    items: inline('subscription_item_list'),
    latest_invoice: reference('invoice'),
    schedule: reference('subscription_schedule'),
    test_clock: reference('test_clock'),
  },
  subscription_item: {
    discounts: reference('discount'),
    plan: inline('plan'),
    price: inline('price'),
  },
  subscription_item_list: { data: inline('subscription_item') },
  subscription_list: { data: inline('subscription') },
  subscription_schedule: {
    ...ofCustomer,
    default_settings: inline('schedule_settings'),
    phases: inline('schedule_phase'),
    subscription: reference('subscription'),
    test_clock: reference('test_clock'),
  },
  test_clock: {},
  tier: {},
};

export type ShapeName = keyof typeof GRAPH;

/** What `shape` leads to. */
export function fieldsOf(shape: ShapeName): Shape {
  return GRAPH[shape];
}
