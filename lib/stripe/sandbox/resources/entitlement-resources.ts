import { equals, onlyWords } from '../filters';
import type { Resource } from './resource';
import { ofCustomer } from './shared-filters';

/** What the account's features are, and who has them. */
export const ENTITLEMENT_RESOURCES: readonly Resource[] = [
  {
    path: 'entitlements/features',
    collection: 'entitlement_features',
    shape: 'entitlement_feature',
    permission: 'rak_entitlement',
    noun: 'feature',
    param: 'id',
    filters: {
      archived: {
        check: onlyWords(['true', 'false']),
        matches: ({ active }, [archived]) => active !== (archived === 'true'),
      },
      lookup_key: equals('lookup_key'),
    },
  },
  {
    path: 'entitlements/active_entitlements',
    collection: 'active_entitlements',
    shape: 'active_entitlement',
    permission: 'rak_entitlement',
    noun: 'active_entitlement',
    param: 'id',
    filters: { customer: ofCustomer },
    required: ['customer'],
  },
];
