import type { CUSTOMER_UPDATES, PLAN_UPDATES, PortalConfiguration } from './portal';

/** Whether customers can change any of their details: the feature can be on with none allowed. */
export function changesDetails({ features, details }: PortalConfiguration): boolean {
  return features.customerUpdate && details.customerUpdates.length > 0;
}

export function changesDetail(
  portal: PortalConfiguration,
  detail: (typeof CUSTOMER_UPDATES)[number],
): boolean {
  return changesDetails(portal) && portal.details.customerUpdates.includes(detail);
}

/** Whether customers can change anything of a subscription: the feature can be on without products or changes. */
export function changesPlan({ features, details }: PortalConfiguration): boolean {
  const { products, allowed } = details.planChange;
  return features.subscriptionUpdate && products?.length !== 0 && allowed.length > 0;
}

/** Whether customers can change this of a subscription; a quantity only where a product lets them. */
export function changesOfPlan(
  portal: PortalConfiguration,
  what: (typeof PLAN_UPDATES)[number],
): boolean {
  const { products, allowed } = portal.details.planChange;
  if (!changesPlan(portal) || !allowed.includes(what)) return false;
  return what !== 'quantity' || (products?.some(({ quantity }) => quantity !== null) ?? true);
}
