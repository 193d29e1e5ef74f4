import type { PortalReading } from '../../lib/billing/portal-reading';
import { aPortal } from './customer';
import { NOW } from './time';

/** An account whose only portal lets customers do everything; name what differs. */
export function aPortalReading(some: Partial<PortalReading> = {}): PortalReading {
  return {
    mode: 'live',
    asOf: NOW,
    configurations: [aPortal()],
    more: false,
    productNames: { prod_Pro000001: 'Pro' },
    unread: [],
    ...some,
  };
}
