import type { Overlap } from '../billing/overlap';
import type { Subscription } from '../billing/subscription';
import { type CaseFacts, planName } from './case-facts';

/** Of two subscriptions to different things: what each has that the other has not, the older first. */
export function productsApart(facts: CaseFacts, { older, later }: Overlap): string[] {
  return [ownPart(older, later), ownPart(later, older)].flatMap(
    (subscription) => planName(facts, subscription) ?? [],
  );
}

function ownPart(subscription: Subscription, other: Subscription): Subscription {
  const shared = new Set(other.items.map(({ productId }) => productId));
  const items = subscription.items.filter(({ productId }) => !shared.has(productId));
  return items.length > 0 ? { ...subscription, items } : subscription;
}
