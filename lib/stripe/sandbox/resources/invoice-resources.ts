import { equals, oneOf, pointsTo, times } from '../filters';
import { INVOICE_FIELDS } from '../search-fields';
import type { Resource } from './resource';
import { ofAccount, ofCustomer, ofSubscription } from './shared-filters';

/** What is billed, and what was paid towards it. */
export const INVOICE_RESOURCES: readonly Resource[] = [
  {
    path: 'invoices',
    collection: 'invoices',
    shape: 'invoice',
    permission: 'rak_invoice',
    noun: 'invoice',
    param: 'invoice',
    filters: {
      ...times('created'),
      ...times('due_date'),
      ...ofAccount,
      customer: ofCustomer,
      collection_method: equals('collection_method'),
      status: oneOf('status', ['draft', 'open', 'paid', 'uncollectible', 'void']),
      subscription: ofSubscription('parent.subscription_details.subscription'),
    },
    searchFields: INVOICE_FIELDS,
  },
  {
    path: 'invoice_payments',
    collection: 'invoice_payments',
    shape: 'invoice_payment',
    permission: 'rak_invoice',
    noun: 'invoice_payment',
    param: 'invoice_payment',
    filters: {
      ...times('created'),
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
];
