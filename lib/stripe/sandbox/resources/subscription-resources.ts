import { equals, times } from '../filters';
import { SUBSCRIPTION_FIELDS } from '../search-fields';
import { hasPlan, hasPrice, isInStatus } from '../subscription-filters';
import type { Resource } from './resource';
import { ofAccount, ofCustomer, onTestClock } from './shared-filters';

/** What is billed again and again. */
export const SUBSCRIPTION_RESOURCES: readonly Resource[] = [
  {
    path: 'subscriptions',
    collection: 'subscriptions',
    shape: 'subscription',
    permission: 'rak_subscription',
    noun: 'subscription',
    param: 'id',
    filters: {
      ...times('created'),
      ...ofAccount,
      customer: ofCustomer,
      collection_method: equals('collection_method'),
      plan: hasPlan,
      price: hasPrice,
      status: isInStatus,
      test_clock: onTestClock,
    },
    omitsUnless: { param: 'status', omits: ({ status }) => status === 'canceled' },
    searchFields: SUBSCRIPTION_FIELDS,
  },
];
