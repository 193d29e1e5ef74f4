import { equals, times } from '../filters';
import { CUSTOMER_FIELDS } from '../search-fields';
import type { Resource } from './resource';
import { onTestClock } from './shared-filters';

/** Whom Stripe bills. */
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
];
