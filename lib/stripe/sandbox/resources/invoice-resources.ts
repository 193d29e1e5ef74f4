import { equals, oneOf, onlyWords, pointsTo, times } from '../filters';
import { INVOICE_FIELDS } from '../search-fields';
import type { Resource } from './resource';
import { ofAccount, ofCustomer, ofInvoice, ofSubscription } from './shared-filters';

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
      invoice: ofInvoice,
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
    path: 'invoiceitems',
    collection: 'invoiceitems',
    shape: 'invoice_item',
    permission: 'rak_invoice',
    noun: 'invoiceitem',
    param: 'invoiceitem',
    filters: {
      ...times('created', 'date'),
      ...ofAccount,
      customer: ofCustomer,
      invoice: ofInvoice,
      pending: {
        check: onlyWords(['true', 'false']),
        matches: ({ invoice }, [pending]) => (invoice === null) === (pending === 'true'),
      },
    },
    time: 'date',
  },
  {
    path: 'credit_notes',
    collection: 'credit_notes',
    shape: 'credit_note',
    permission: 'rak_credit_note',
    noun: 'credit_note',
    param: 'id',
    filters: { ...times('created'), ...ofAccount, customer: ofCustomer, invoice: ofInvoice },
  },
];
