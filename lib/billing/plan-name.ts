import type { Reading } from './reading';

/**
 * What a price is called: its product, else its nickname on a subscription that has the same price. A schedule
 * may name a price without its product.
 */
export function planName(
  { priceId, productId }: { priceId: string | null; productId: string | null },
  { products, customers }: Pick<Reading, 'products' | 'customers'>,
): string | null {
  const items = customers.flatMap((each) => each.subscriptions).flatMap((each) => each.items);
  const item = items.find((each) => each.priceId === priceId);
  return products[productId ?? item?.productId ?? '']?.name ?? item?.nickname ?? null;
}
