import type { Unread } from '../../billing/reading';
import { nameFailure } from '../name-failure';
import { noteUnread, type Reads } from './reads';

/** Something that can be asked for along with a list, if the key may read it too. */
export interface Expansion {
  path: string;
  list: Unread['list'];
  permission: string;
}

export const DISCOUNTS: Expansion = {
  path: 'data.discounts.source.coupon',
  list: 'discounts',
  permission: 'rak_coupon_read',
};

/** A subscription's own card. */
export const SUBSCRIPTION_CARD: Expansion = {
  path: 'data.default_payment_method',
  list: 'payment_methods',
  permission: 'rak_payment_method_read',
};

/**
 * What stands behind a customer: the card that is charged by default and, where Stripe lets us ask so deep (four
 * levels), their discount.
 *
 * @param customer where the customer stands in the answer; null: it is the answer
 * @see https://docs.stripe.com/api/expanding_objects
 */
export function behindCustomer(
  customer: 'data' | 'customer' | 'charge.customer' | 'data.customer' | null,
): Expansion[] {
  const at = (path: string) => (customer === null ? path : `${customer}.${path}`);
  const card: Expansion = {
    path: at('invoice_settings.default_payment_method'),
    list: 'payment_methods',
    permission: 'rak_payment_method_read',
  };
  const discount: Expansion = {
    path: at('discount.source.coupon'),
    list: 'discounts',
    permission: 'rak_coupon_read',
  };
  return [card, discount].filter(({ path }) => path.split('.').length <= MAX_LEVELS);
}

const MAX_LEVELS = 4;

/** What a planned change will cost, and of which product it is. */
export const PHASE_PRICES: Expansion = {
  path: 'phases.items.price',
  list: 'schedules',
  permission: 'rak_plan_read',
};

/**
 * Asks with all expansions that the key may read. Where Stripe names one of them as beyond the key, the list is asked
 * for once more without it, the account's facts remember that, and it is noted as not read; where Stripe names nothing,
 * once more without any.
 *
 * @throws StripeError
 */
export async function expandOr<Answer>(
  reads: Reads,
  expansions: readonly Expansion[],
  ask: (expand: string[]) => Promise<Answer>,
): Promise<Answer> {
  const { lacks } = reads.account;
  const allowed = expansions.filter(({ permission }) => !lacks.includes(permission));
  for (const each of expansions) if (!allowed.includes(each)) note(reads, each);
  try {
    return await ask(allowed.map(({ path }) => path));
  } catch (error) {
    const failure = nameFailure(error);
    if (failure.kind !== 'permission_missing' || allowed.length === 0) throw error;
    const { permissions } = failure;
    const refused = allowed.filter(({ permission }) => permissions.includes(permission));
    if (refused.length > 0) {
      lacks.push(...new Set(refused.map(({ permission }) => permission)));
      return expandOr(reads, expansions, ask);
    }
    if (permissions.length > 0) throw error;
    // Stripe does not always say which permission: it may be the list's own, or one of these.
    const answer = await ask([]);
    for (const each of allowed) note(reads, each);
    return answer;
  }
}

function note(reads: Reads, { list, permission }: Expansion): void {
  noteUnread(reads, { list, customerId: null, because: 'permission', permission, after: null });
}
