import type { Product } from '../../lib/billing/reading';
import { monthlyValue } from '../../lib/billing/revenue';
import type { Subscription } from '../../lib/billing/subscription';
import { seatsOf } from '../../lib/billing/subscription-life';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';
import { hasEnded } from './has-ended';
import { ItemLine } from './item-line';
import { SubscriptionStatus } from './subscription-status';
import { whatComesNext } from './what-comes-next';

interface SubscriptionCardProps {
  subscription: Subscription;
  products: Record<string, Product>;
  keptId: string | null;
  extraId: string | null;
}

/** What somebody pays for, how it stands and what comes next. */
export function SubscriptionCard(props: SubscriptionCardProps) {
  const { subscription, products, keptId, extraId } = props;
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  return (
    <div className={styles.card} data-subscription={subscription.id}>
      {subscription.items.map((item) => (
        <ItemLine
          key={item.id}
          item={item}
          name={products[item.productId]?.name ?? item.nickname}
          currency={subscription.currency}
        />
      ))}
      <p className={styles.line}>
        <SubscriptionStatus subscription={subscription} />{' '}
        {[seats(), whatComesNext(subscription, formats, say), monthly()]
          .filter(Boolean)
          .join(' · ')}{' '}
        · <ObjectId id={subscription.id} />
        {subscription.id === keptId && <b className={styles.mark}> {say.keep}</b>}
        {subscription.id === extraId && (
          <b className={`${styles.mark} ${styles.extra}`}> {say.extra}</b>
        )}
      </p>
    </div>
  );

  function seats(): string | null {
    const count = seatsOf(subscription);
    return count > 0 && !hasEnded(subscription) ? say.seats(count) : null;
  }

  /** Where it is not the price itself: yearly plans, discounts, several items. */
  function monthly(): string | null {
    const amount = monthlyValue(subscription);
    const [item, ...more] = subscription.items;
    const plain = more.length === 0 && item?.interval === 'month' && item.intervalCount === 1;
    if (hasEnded(subscription) || amount === 0) return null;
    if (plain && subscription.discounts.length === 0 && item.discounts.length === 0) return null;
    return say.perMonth(formats.money({ amount, currency: subscription.currency }));
  }
}
