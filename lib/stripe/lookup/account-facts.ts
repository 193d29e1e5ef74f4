import type { UnixSeconds } from '../../billing/amounts';
import type { EarlyFraudWarning } from '../../billing/fraud-warning';
import type { PortalConfiguration } from '../../billing/portal';
import type { Product } from '../../billing/reading';
import type { SubscriptionItem } from '../../billing/subscription';

/**
 * What lookups learn about the account and not about any one customer: asked once, kept for later tickets. Every
 * lookup writes into it what it learned.
 */
export interface AccountFacts {
  portal: { configuration: PortalConfiguration | null; readAt: UnixSeconds } | null;
  products: Record<string, Product>;
  /** By price; a price's tiers never change. */
  tiers: Record<string, SubscriptionItem['tiers']>;
  /** Whether the account has any entitlement features; null: not asked yet. */
  usesEntitlements: boolean | null;
  fraudWarnings: RecentFraudWarnings | null;
  /** Whether the key may read what Stripe took for a charge; null: not known, and so not asked. */
  readsFees: boolean | null;
  /** Permissions the key turned out to lack, by slug, so that no ticket asks for the same in vain. */
  lacks: string[];
}

/** The account's newest early fraud warnings. */
export interface RecentFraudWarnings {
  warnings: EarlyFraudWarning[];
  /** True where there were more than one page of them. */
  more: boolean;
  readAt: UnixSeconds;
}

/** The portal's settings change rarely. */
const PORTAL_LIFE_SECONDS = 60 * 60;
/** A new warning may come at any time; it is no matter of seconds. */
const FRAUD_WARNINGS_LIFE_SECONDS = 10 * 60;

/** An account of which nothing is known yet. */
export function nothingKnown(): AccountFacts {
  return {
    portal: null,
    products: {},
    tiers: {},
    usesEntitlements: null,
    fraudWarnings: null,
    readsFees: null,
    lacks: [],
  };
}

/** The portal as it was read within the hour; null where it has to be read (again). */
export function knownPortal(facts: AccountFacts, now: UnixSeconds): AccountFacts['portal'] {
  const { portal } = facts;
  return portal !== null && now - portal.readAt < PORTAL_LIFE_SECONDS ? portal : null;
}

export function knownFraudWarnings(
  facts: AccountFacts,
  now: UnixSeconds,
): RecentFraudWarnings | null {
  const { fraudWarnings } = facts;
  if (fraudWarnings === null) return null;
  return now - fraudWarnings.readAt < FRAUD_WARNINGS_LIFE_SECONDS ? fraudWarnings : null;
}
