import type Stripe from 'stripe';
import type { Charge, Dispute } from '../../billing/charge';
import type { Customer } from '../../billing/customer';
import type {
  CustomerReading,
  Product,
  Reading,
  RelatedCustomer,
  Unread,
} from '../../billing/reading';
import type { Subscription } from '../../billing/subscription';
import { mapDispute } from '../map/dispute';
import { mapTiers } from '../map/price';
import { mapProduct } from '../map/product';
import { readCustomer } from './read-customer';
import { readOr } from './read-or';
import { relation } from './relation';

const DISPUTES_READ = 5;
const PRICES_READ = 5;
const RELATED_READ = 4;
const PRODUCTS_READ = 100;

/**
 * The third round trip, only for what the second found: disputed charges, product names, price tiers, and
 * people who may be the same person or company.
 *
 * @param known products read before
 * @throws StripeError where the key stopped working
 */
export async function completeReading(
  stripe: Stripe,
  reading: Reading,
  others: Customer[],
  known: Record<string, Product>,
): Promise<Reading> {
  const unread: Unread[] = [...reading.unread];
  const holders = [...reading.customers, ...(reading.guest ? [reading.guest] : [])];
  const charges = holders.flatMap((holder) => holder.charges);
  const [products, disputes, tiers, related] = await Promise.all([
    readOr({}, 'products', readProducts(stripe, productIds(reading), known), unread),
    readOr([], 'disputes', readDisputes(stripe, charges), unread),
    readOr(new Map(), 'products', readTiers(stripe, reading), unread),
    readOr([], 'related', readRelated(stripe, reading, others, unread), unread),
  ]);
  const complete = <Holder extends { charges: Charge[]; disputes: Dispute[] }>(holder: Holder) => ({
    ...holder,
    disputes: disputes.filter(({ chargeId }) => holder.charges.some(({ id }) => id === chargeId)),
  });
  return {
    ...reading,
    stage: 'complete',
    products: { ...known, ...products },
    customers: reading.customers.map((each) => complete(withTiers(each, tiers))),
    guest: reading.guest ? complete(reading.guest) : null,
    related,
    unread,
  };
}

function productIds(reading: Reading): string[] {
  const items = reading.customers.flatMap((each) => each.subscriptions.flatMap((sub) => sub.items));
  const lines = reading.customers.flatMap((each) => each.invoices.flatMap((inv) => inv.lines));
  return [...new Set([...items, ...lines].flatMap(({ productId }) => productId ?? []))];
}

async function readProducts(
  stripe: Stripe,
  ids: string[],
  known: Record<string, Product>,
): Promise<Record<string, Product>> {
  const wanted = ids.filter((id) => !(id in known)).slice(0, PRODUCTS_READ);
  if (wanted.length === 0) return {};
  const page = await stripe.products.list({ ids: wanted, limit: PRODUCTS_READ });
  return Object.fromEntries(page.data.map((wire) => [wire.id, mapProduct(wire)]));
}

/** Stripe lists disputes by charge only. @see https://docs.stripe.com/api/disputes/list */
async function readDisputes(stripe: Stripe, charges: Charge[]): Promise<Dispute[]> {
  const disputed = charges.filter((charge) => charge.disputed).slice(0, DISPUTES_READ);
  const pages = await Promise.all(
    disputed.map(({ id }) => stripe.disputes.list({ charge: id, limit: 10 })),
  );
  return pages.flatMap((page) => page.data.map(mapDispute));
}

type Tiers = ReturnType<typeof mapTiers>;

/** Tiers come only when asked for, and a list cannot ask so deep. */
async function readTiers(stripe: Stripe, reading: Reading): Promise<Map<string, Tiers>> {
  const items = reading.customers.flatMap((each) => each.subscriptions.flatMap((sub) => sub.items));
  const ids = [...new Set(items.filter((item) => item.tiered).map((item) => item.priceId))];
  const prices = await Promise.all(
    ids.slice(0, PRICES_READ).map((id) => stripe.prices.retrieve(id, { expand: ['tiers'] })),
  );
  return new Map(prices.map((price) => [price.id, mapTiers(price)]));
}

function withTiers(reading: CustomerReading, tiers: Map<string, Tiers>): CustomerReading {
  const fill = (subscription: Subscription): Subscription => ({
    ...subscription,
    items: subscription.items.map((item) => ({
      ...item,
      tiers: tiers.get(item.priceId) ?? item.tiers,
    })),
  });
  return { ...reading, subscriptions: reading.subscriptions.map(fill) };
}

async function readRelated(
  stripe: Stripe,
  reading: Reading,
  others: Customer[],
  unread: Unread[],
): Promise<RelatedCustomer[]> {
  const read = await Promise.all(
    others
      .slice(0, RELATED_READ)
      .map((other) => readCustomer(stripe, other, reading.asOf, 'glance', unread)),
  );
  return read.map((each) => ({ because: relation(reading, each), reading: each }));
}
