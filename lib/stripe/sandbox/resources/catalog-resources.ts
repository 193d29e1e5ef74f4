import { equals, oneOf, pointsTo, times } from '../filters';
import type { Resource } from './resource';

/** What the account sells, and how it is set up. */
export const CATALOG_RESOURCES: readonly Resource[] = [
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
      ...times('created'),
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
      ...times('created'),
      active: equals('active'),
      currency: equals('currency'),
      product: pointsTo('product', 'products', 'product'),
      type: oneOf('type', ['one_time', 'recurring']),
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
