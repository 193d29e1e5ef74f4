import type { PortalConfiguration } from '../billing/portal';
import { changesDetail } from '../billing/portal-abilities';
import type { CaseFacts } from './case-facts';
import type { PortalNeed } from './evidence';
import type { Intent } from './message/matter';

/** What the portal must let customers do for each matter they could settle themselves. */
const NEEDS: Partial<Record<Intent, PortalNeed>> = {
  cancel: 'cancel',
  invoice_or_receipt: 'invoices',
  update_card: 'card',
  payment_failing: 'card',
  change_plan: 'plan',
  tax_number: 'details',
};

export function portalNeed(intent: Intent): PortalNeed {
  return NEEDS[intent] ?? 'login';
}

/** Whether customers can reach the portal by its login page and find this there. */
export function portalOffers(portal: PortalConfiguration | null, need: PortalNeed): boolean {
  if (!portal || portal.loginPageUrl === null) return false;
  return featureOn(portal, need);
}

export function featureOn(portal: PortalConfiguration, need: PortalNeed): boolean {
  const { features } = portal;
  switch (need) {
    case 'cancel':
      return features.subscriptionCancel;
    case 'invoices':
      return features.invoiceHistory;
    case 'card':
      return features.paymentMethodUpdate;
    case 'plan':
      return features.subscriptionUpdate;
    case 'details':
      return changesDetail(portal, 'tax_id');
    case 'login':
      return true;
  }
}

/** Whether this ticket's customer could do it there; somebody without a customer object cannot log in. */
export function canUsePortal({ customer, reading }: CaseFacts, need: PortalNeed): boolean {
  return customer !== null && portalOffers(reading.portal, need);
}
