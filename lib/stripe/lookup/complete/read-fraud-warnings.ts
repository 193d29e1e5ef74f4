import type { Charge } from '../../../billing/charge';
import type { EarlyFraudWarning } from '../../../billing/fraud-warning';
import { mapFraudWarning } from '../../map/fraud-warning';
import { knownFraudWarnings } from '../account-facts';
import { noteLeftOut, type Reads, readOr, readPage } from '../reads';

const DAY = 86_400;

/** A bank's warning comes within weeks of the payment. */
const CHARGES_WATCHED_SECONDS = 120 * DAY;
const WARNINGS_READ = 100;

/**
 * Early fraud warnings about these charges. Stripe lists them by charge or for the whole account; an account has few,
 * so the newest page serves every ticket of the next minutes.
 *
 * @see https://docs.stripe.com/api/radar/early_fraud_warnings/list
 */
export async function readFraudWarnings(
  reads: Reads,
  charges: Charge[],
): Promise<EarlyFraudWarning[]> {
  const since = reads.now() - CHARGES_WATCHED_SECONDS;
  const watched = charges.filter(({ created, captured }) => captured && created > since);
  if (watched.length === 0) return [];
  const recent =
    knownFraudWarnings(reads.account, reads.now()) ??
    (await readOr(reads, { list: 'fraud_warnings' }, null, async () => {
      const page = await readPage(
        reads,
        reads.stripe.radar.earlyFraudWarnings.list({
          created: { gte: since },
          limit: WARNINGS_READ,
        }),
        mapFraudWarning,
      );
      const read = { warnings: page.items, more: page.after !== null, readAt: reads.now() };
      reads.account.fraudWarnings = read;
      return read;
    }));
  if (recent === null) return [];
  const oldest = Math.min(...recent.warnings.map(({ created }) => created));
  if (recent.more && watched.some(({ created }) => created < oldest)) {
    noteLeftOut(reads, 'fraud_warnings');
  }
  const ids = new Set(watched.map(({ id }) => id));
  return recent.warnings.filter(({ chargeId }) => ids.has(chargeId));
}
