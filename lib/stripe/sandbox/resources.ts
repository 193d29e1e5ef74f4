import { CATALOG_RESOURCES } from './resources/catalog-resources';
import { CUSTOMER_RESOURCES } from './resources/customer-resources';
import { ENTITLEMENT_RESOURCES } from './resources/entitlement-resources';
import { INVOICE_RESOURCES } from './resources/invoice-resources';
import { PAYMENT_RESOURCES } from './resources/payment-resources';
import type { Resource } from './resources/resource';
import { SUBSCRIPTION_RESOURCES } from './resources/subscription-resources';

/** Every kind of object the sandbox serves. Parameters are those of the pinned API version's lists. */
export const RESOURCES: readonly Resource[] = [
  ...CUSTOMER_RESOURCES,
  ...SUBSCRIPTION_RESOURCES,
  ...INVOICE_RESOURCES,
  ...PAYMENT_RESOURCES,
  ...CATALOG_RESOURCES,
  ...ENTITLEMENT_RESOURCES,
];
