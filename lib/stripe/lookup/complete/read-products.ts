import type { CustomerReading, Product } from '../../../billing/reading';
import { mapProduct } from '../../map/product';
import { type Reads, readOr, readPage } from '../reads';

const PRODUCTS_READ = 100;

/** The names of what these customers bought, into the account's facts; each product is asked for once. */
export async function readProducts(reads: Reads, readings: CustomerReading[]): Promise<void> {
  const { products } = reads.account;
  const wanted = productIds(readings)
    .filter((id) => !(id in products))
    .slice(0, PRODUCTS_READ);
  if (wanted.length === 0) return;
  await readOr(reads, { list: 'products' }, undefined, async () => {
    const request = reads.stripe.products.list({ ids: wanted, limit: PRODUCTS_READ });
    const page = await readPage<Product>(reads, request, mapProduct);
    for (const product of page.items) products[product.id] = product;
  });
}

function productIds(readings: CustomerReading[]): string[] {
  const sold = readings.flatMap(({ subscriptions, invoices, schedules, pendingItems }) => [
    ...subscriptions.flatMap(({ items, pendingUpdate }) => [
      ...items,
      ...(pendingUpdate?.items ?? []),
    ]),
    ...invoices.flatMap(({ lines }) => lines),
    ...schedules.flatMap(({ phases }) => phases.flatMap(({ items }) => items)),
    ...pendingItems,
  ]);
  return [...new Set(sold.flatMap(({ productId }) => productId ?? []))];
}
