import { equals, type Filters, oneOf, pointsTo, times } from './filters';
import type { ShapeName } from './object-graph';
import type { Permission } from './permissions';
import type { CollectionName } from './sandbox-objects';
import type { StoredObject } from './store';
import { hasPlan, hasPrice, isInStatus } from './subscription-filters';

/** One kind of object: where it is read, with which permission, and how its list is filtered. */
export interface Resource {
  /** After `/v1/`. */
  path: string;
  collection: CollectionName;
  shape: ShapeName;
  permission: Permission;
  /** As `No such …` names it, and the parameter it blames. */
  noun: string;
  param: string;
  filters: Filters;
  /** What a list leaves out while no parameter of that name asks for it. */
  omitsUnless?: { param: string; omits(object: StoredObject): boolean };
}

const created = times('created');
const customer = pointsTo('customer', 'customers', 'customer');
const paymentIntent = pointsTo('payment_intent', 'payment_intents', 'payment_intent');
const charge = pointsTo('charge', 'charges', 'charge');
const account = { customer_account: equals('customer_account') };

/** Every kind of object the sandbox serves. Parameters are those of the pinned API version's lists. */
export const RESOURCES: readonly Resource[] = [
  {
    path: 'customers',
    collection: 'customers',
    shape: 'customer',
    permission: 'rak_customer',
    noun: 'customer',
    param: 'id',
    filters: {
      ...created,
      email: equals('email'),
      test_clock: pointsTo('test_clock', 'test_clocks', 'test clock'),
    },
  },
  {
    path: 'subscriptions',
    collection: 'subscriptions',
    shape: 'subscription',
    permission: 'rak_subscription',
    noun: 'subscription',
    param: 'id',
    filters: {
      ...created,
      ...account,
      customer,
      collection_method: equals('collection_method'),
      plan: hasPlan,
      price: hasPrice,
      status: isInStatus,
      test_clock: pointsTo('test_clock', 'test_clocks', 'test clock'),
    },
    omitsUnless: { param: 'status', omits: ({ status }) => status === 'canceled' },
  },
  {
    path: 'invoices',
    collection: 'invoices',
    shape: 'invoice',
    permission: 'rak_invoice',
    noun: 'invoice',
    param: 'invoice',
    filters: {
      ...created,
      ...times('due_date'),
      ...account,
      customer,
      collection_method: equals('collection_method'),
      status: oneOf('status', ['draft', 'open', 'paid', 'uncollectible', 'void']),
      subscription: pointsTo(
        'parent.subscription_details.subscription',
        'subscriptions',
        'subscription',
      ),
    },
  },
  {
    path: 'charges',
    collection: 'charges',
    shape: 'charge',
    permission: 'rak_charge',
    noun: 'charge',
    param: 'id',
    filters: {
      ...created,
      customer,
      payment_intent: paymentIntent,
      transfer_group: equals('transfer_group'),
    },
  },
  {
    path: 'payment_intents',
    collection: 'payment_intents',
    shape: 'payment_intent',
    permission: 'rak_payment_intent',
    noun: 'payment_intent',
    param: 'intent',
    filters: { ...created, ...account, customer },
  },
  {
    path: 'refunds',
    collection: 'refunds',
    shape: 'refund',
    permission: 'rak_charge',
    noun: 'refund',
    param: 'id',
    filters: { ...created, charge, payment_intent: paymentIntent },
  },
  {
    path: 'disputes',
    collection: 'disputes',
    shape: 'dispute',
    permission: 'rak_dispute',
    noun: 'dispute',
    param: 'id',
    filters: { ...created, charge, payment_intent: paymentIntent },
  },
  {
    path: 'checkout/sessions',
    collection: 'checkout_sessions',
    shape: 'checkout_session',
    permission: 'rak_checkout_session',
    noun: 'checkout.session',
    param: 'session',
    filters: {
      ...created,
      ...account,
      customer,
      'customer_details[email]': equals('customer_details.email'),
      payment_intent: paymentIntent,
      payment_link: equals('payment_link'),
      status: oneOf('status', ['open', 'complete', 'expired']),
      subscription: pointsTo('subscription', 'subscriptions', 'subscription'),
    },
  },
  {
    path: 'billing_portal/configurations',
    collection: 'portal_configurations',
    shape: 'portal_configuration',
    permission: 'rak_customer_portal',
    noun: 'configuration',
    param: 'configuration',
    filters: { active: equals('active'), is_default: equals('is_default') },
  },
  {
    path: 'products',
    collection: 'products',
    shape: 'product',
    permission: 'rak_product',
    noun: 'product',
    param: 'id',
    filters: {
      ...created,
      active: equals('active'),
      'ids[]': { matches: ({ id }, ids) => ids.includes(id) },
      shippable: equals('shippable'),
      type: equals('type'),
      url: equals('url'),
    },
  },
  {
    path: 'prices',
    collection: 'prices',
    shape: 'price',
    permission: 'rak_plan',
    noun: 'price',
    param: 'price',
    filters: {
      ...created,
      active: equals('active'),
      currency: equals('currency'),
      product: pointsTo('product', 'products', 'product'),
      type: oneOf('type', ['one_time', 'recurring']),
    },
  },
  {
    path: 'invoice_payments',
    collection: 'invoice_payments',
    shape: 'invoice_payment',
    permission: 'rak_invoice',
    noun: 'invoice_payment',
    param: 'invoice_payment',
    filters: {
      ...created,
      invoice: pointsTo('invoice', 'invoices', 'invoice'),
      'payment[type]': oneOf('payment.type', ['payment_intent', 'payment_record']),
      'payment[payment_intent]': pointsTo(
        'payment.payment_intent',
        'payment_intents',
        'payment_intent',
      ),
      'payment[payment_record]': equals('payment.payment_record'),
      status: oneOf('status', ['open', 'paid', 'canceled']),
    },
  },
  {
    path: 'test_helpers/test_clocks',
    collection: 'test_clocks',
    shape: 'test_clock',
    permission: 'rak_billing_clock',
    noun: 'test clock',
    param: 'test_clock',
    filters: {},
  },
];
