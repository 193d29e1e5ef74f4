import { equals, onlyWords, times } from '../filters';
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
  {
    path: 'subscription_schedules',
    collection: 'subscription_schedules',
    shape: 'subscription_schedule',
    permission: 'rak_subscription',
    noun: 'subscription schedule',
    param: 'schedule',
    filters: {
      ...times('canceled_at'),
      ...times('completed_at'),
      ...times('created'),
      ...times('released_at'),
      ...ofAccount,
      customer: ofCustomer,
      scheduled: {
        check: onlyWords(['true', 'false']),
        matches: ({ status }, [scheduled]) => scheduled === 'false' || status === 'not_started',
      },
    },
  },
];
