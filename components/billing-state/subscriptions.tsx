import type { Product } from '../../lib/billing/reading';
import type { Subscription } from '../../lib/billing/subscription';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { hasEnded } from './has-ended';
import { SubscriptionCard } from './subscription-card';

interface SubscriptionsProps {
  subscriptions: Subscription[];
  products: Record<string, Product>;
  keptId: string | null;
  extraId: string | null;
}

/** A card for each running subscription; the ended ones are folded. */
export function Subscriptions({ subscriptions, ...rest }: SubscriptionsProps) {
  const { words } = usePanel();
  const live = subscriptions.filter((each) => !hasEnded(each));
  const ended = subscriptions.filter(hasEnded);
  return (
    <>
      {live.map((each) => (
        <SubscriptionCard key={each.id} subscription={each} {...rest} />
      ))}
      {ended.length > 0 && (
        <details className={styles.fold}>
          <summary>{words.panel.billing.endedSubscriptions(ended.length)}</summary>
          {ended.map((each) => (
            <SubscriptionCard key={each.id} subscription={each} {...rest} />
          ))}
        </details>
      )}
    </>
  );
}
