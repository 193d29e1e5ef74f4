import type { PortalConfiguration } from '../../../billing/portal';
import { mapPortalConfiguration } from '../../map/portal-configuration';
import { knownPortal } from '../account-facts';
import { type Reads, readOr, readPage } from '../reads';

/** The default portal configuration, null where none is set up; once an hour from Stripe. */
export async function readPortal(reads: Reads): Promise<PortalConfiguration | null> {
  const known = knownPortal(reads.account, reads.now());
  if (known) return known.configuration;
  return readOr(reads, { list: 'portal' }, null, async () => {
    const page = await readPage(
      reads,
      reads.stripe.billingPortal.configurations.list({ is_default: true, active: true, limit: 1 }),
      mapPortalConfiguration,
    );
    const configuration = page.items[0] ?? null;
    reads.account.portal = { configuration, readAt: reads.now() };
    return configuration;
  });
}
