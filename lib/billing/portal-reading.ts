import type { UnixSeconds } from './amounts';
import type { PortalConfiguration } from './portal';
import type { Mode, Unread } from './reading';

/** All that Stripe said about an account's customer portal. */
export interface PortalReading {
  mode: Mode;
  asOf: UnixSeconds;
  /** The active ones: the default first, then newest first. */
  configurations: PortalConfiguration[];
  /** Stripe has more than were read. */
  more: boolean;
  productNames: Record<string, string>;
  unread: Unread[];
}
