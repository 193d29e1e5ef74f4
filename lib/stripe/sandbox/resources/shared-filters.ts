import { equals, type Filters, pointsTo } from '../filters';

/** Filters that the lists of several kinds of object have. */
export const ofCustomer = pointsTo('customer', 'customers', 'customer');
export const ofPaymentIntent = pointsTo('payment_intent', 'payment_intents', 'payment_intent');
export const ofCharge = pointsTo('charge', 'charges', 'charge');
export const ofInvoice = pointsTo('invoice', 'invoices', 'invoice');
export const onTestClock = pointsTo('test_clock', 'test_clocks', 'test clock');
export const ofAccount: Filters = { customer_account: equals('customer_account') };

/** @param path where an object of that kind names its subscription */
export const ofSubscription = (path: string) => pointsTo(path, 'subscriptions', 'subscription');
