import type { Charge, Dispute } from '../../../billing/charge';
import type { EarlyFraudWarning } from '../../../billing/fraud-warning';
import type { CustomerReading, Reading } from '../../../billing/reading';
import { isLive } from '../../../billing/subscription-life';
import type { Found } from '../find/found';
import { glanceAt } from '../read/read-customer';
import { noteLeftOut, type Reads } from '../reads';
import { findSameCard } from './find-same-card';
import { readBeside } from './read-beside';
import { readDisputes } from './read-disputes';
import { readFraudWarnings } from './read-fraud-warnings';
import { readProducts } from './read-products';
import { glanceAll, likeliest, relation } from './read-related';
import { readTiers, withTiers } from './read-tiers';

/**
 * The third round trip, only for what the second found: disputed charges, product names, price tiers, what waits, and
 * people who may be the same person or company. Where the same card paid for somebody unknown, a fourth reads them.
 *
 * @throws StripeError where the key stopped working
 */
export async function completeReading(
  reads: Reads,
  reading: Reading,
  { others, checkoutCustomerIds }: Pick<Found, 'others' | 'checkoutCustomerIds'>,
  alreadyRead: string[] = [],
): Promise<Reading> {
  const holders = [...reading.customers, ...(reading.guest ? [reading.guest] : [])];
  const charges = holders.flatMap((holder) => holder.charges);
  const likely = likeliest(reading, others);
  if (likely.length < others.length) noteLeftOut(reads, 'related');
  const known = [...reading.customers.map(({ customer }) => customer), ...likely];
  const [beside, disputes, fraudWarnings, glanced, strangers] = await Promise.all([
    Promise.all(
      reading.customers.map((each) =>
        readBeside(reads, each, each.customer.id === reading.chosenId),
      ),
    ),
    readDisputes(reads, charges),
    readFraudWarnings(reads, charges),
    glanceAll(reads, reading, likely),
    findSameCard(reads, reading.customers, [...known.map(({ id }) => id), ...alreadyRead]),
    readProducts(reads, reading.customers),
    readTiers(reads, reading.customers),
  ]);
  const sameCard = await Promise.all(
    strangers.slice(0, STRANGERS_READ).map((each) => glanceAt(reads, each, { invoices: true })),
  );
  const related = [...glanced, ...sameCard];
  // What only the third trip brought to light, such as a plan that is to come.
  await Promise.all([readProducts(reads, [...beside, ...related]), readTiers(reads, beside)]);
  for (const each of beside) noteUnreadDiscounts(reads, each);
  const complete = <Holder extends Troubled>(holder: Holder): Holder => ({
    ...holder,
    disputes: ofCharges(disputes, holder.charges),
    fraudWarnings: ofCharges(fraudWarnings, holder.charges),
  });
  return {
    ...reading,
    stage: 'complete',
    products: { ...reads.account.products },
    customers: beside.map((each) => complete(withTiers(reads, each))),
    guest: reading.guest ? complete(reading.guest) : null,
    related: related.map((each) => ({
      because: relation(reading, each, checkoutCustomerIds),
      reading: each,
    })),
    unread: [...reads.unread],
    broken: reads.broken,
  };
}

/** Amounts before a discount that could not be read must not pass for what is paid. */
function noteUnreadDiscounts(reads: Reads, { customer, subscriptions }: CustomerReading): void {
  const live = subscriptions.filter(isLive);
  const unread =
    (live.length > 0 && customer.discountsUnread) ||
    live.some(
      ({ discountsUnread, items }) => discountsUnread || items.some((each) => each.discountsUnread),
    );
  if (unread) noteLeftOut(reads, 'discounts', customer.id);
}

/** More customers on one card are a family or a fraud, and a matter for the Dashboard. */
const STRANGERS_READ = 2;

interface Troubled {
  charges: Charge[];
  disputes: Dispute[];
  fraudWarnings: EarlyFraudWarning[];
}

function ofCharges<Item extends { chargeId: string }>(items: Item[], charges: Charge[]): Item[] {
  return items.filter(({ chargeId }) => charges.some(({ id }) => id === chargeId));
}
