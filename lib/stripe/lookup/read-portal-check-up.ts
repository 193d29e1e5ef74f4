import type Stripe from 'stripe';
import type { UnixSeconds } from '../../billing/amounts';
import type { StripeFailure } from '../../billing/failure';
import type { PortalConfiguration } from '../../billing/portal';
import type { PortalReading } from '../../billing/portal-reading';
import type { Mode } from '../../billing/reading';
import { z } from '../../zod';
import { mapPortalConfiguration } from '../map/portal-configuration';
import { mapProduct } from '../map/product';
import { nameFailure } from '../name-failure';
import { ModeMismatchError } from '../require-mode';
import { nothingKnown } from './account-facts';
import { type Reads, readOr } from './reads';

const CONFIGURATIONS_READ = 100;
const PRODUCTS_READ = 100;

/** Stripe leaves the products out unless they are asked for. */
const EXPAND = ['data.features.subscription_update.products'];

const wirePage = z.object({ data: z.array(z.unknown()), has_more: z.boolean() });

type PortalCheckUpResult =
  | { ok: true; reading: PortalReading }
  | { ok: false; failure: StripeFailure };

/**
 * Reads how the customer portal is set up: the active configurations, then the names of the products in them.
 * Nothing is kept: whoever looks wants to see what was changed a moment ago.
 */
export async function readPortalCheckUp(
  stripe: Stripe,
  mode: Mode,
  now: UnixSeconds,
): Promise<PortalCheckUpResult> {
  try {
    const { configurations, more } = await readConfigurations(stripe, mode);
    const reads: Reads = {
      ...{ stripe, mode, now: () => now },
      ...{ account: nothingKnown(), unread: [], broken: null, identified: true, passing: null },
    };
    const productNames = await readOr(reads, { list: 'products' }, {}, () =>
      readNames(stripe, productIds(configurations)),
    );
    const { unread } = reads;
    return { ok: true, reading: { mode, asOf: now, configurations, more, productNames, unread } };
  } catch (error) {
    return { ok: false, failure: nameFailure(error) };
  }
}

/** The default first, also where it is older than the first page. */
async function readConfigurations(
  stripe: Stripe,
  mode: Mode,
): Promise<{ configurations: PortalConfiguration[]; more: boolean }> {
  const { data, has_more: more } = await listConfigurations(stripe, { limit: CONFIGURATIONS_READ });
  const listed = data.map(mapPortalConfiguration);
  const { data: elsewhere } =
    more && !listed.some(({ isDefault }) => isDefault)
      ? await listConfigurations(stripe, { is_default: true, limit: 1 })
      : { data: [] };
  const all = [...elsewhere.map(mapPortalConfiguration), ...listed];
  if (all.some(({ livemode }) => livemode !== (mode === 'live'))) {
    throw new ModeMismatchError(`a portal configuration is not of ${mode} mode`);
  }
  const isDefault = (each: PortalConfiguration) => Number(each.isDefault);
  return { configurations: all.toSorted((a, b) => isDefault(b) - isDefault(a)), more };
}

async function listConfigurations(
  stripe: Stripe,
  which: { is_default?: boolean; limit: number },
): Promise<z.output<typeof wirePage>> {
  const wanted = { active: true, expand: EXPAND, ...which };
  return wirePage.parse(await stripe.billingPortal.configurations.list(wanted));
}

function productIds(configurations: PortalConfiguration[]): string[] {
  const products = configurations.flatMap(({ details }) => details.planChange.products ?? []);
  return [...new Set(products.map(({ productId }) => productId))];
}

async function readNames(stripe: Stripe, ids: string[]): Promise<Record<string, string>> {
  if (ids.length === 0) return {};
  const page = await stripe.products.list({
    ids: ids.slice(0, PRODUCTS_READ),
    limit: PRODUCTS_READ,
  });
  const { data } = wirePage.parse(page);
  return Object.fromEntries(data.map(mapProduct).map(({ id, name }) => [id, name]));
}
