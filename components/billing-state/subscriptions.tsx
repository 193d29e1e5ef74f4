import { isStanding } from '../../lib/billing/schedule-of';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { ComingSubscription } from './coming-subscription';
import { hasEnded } from './has-ended';
import { SubscriptionCard, type SubscriptionCardProps } from './subscription-card';

/** How many running subscriptions are shown before the fold. */
const SHOWN = 4;

/** A card for each running subscription, first those the case is about; the ended ones are folded. */
export function Subscriptions(props: Omit<SubscriptionCardProps, 'subscription'>) {
  const { words } = usePanel();
  const say = words.panel.billing;
  const { chosen, reading, keptId, extraId } = props;
  const concerned = ({ id }: { id: string }) => Number(id === keptId || id === extraId);
  const running = chosen.subscriptions
    .filter((each) => !hasEnded(each))
    .toSorted((a, b) => concerned(b) - concerned(a));
  const ended = chosen.subscriptions.filter(hasEnded);
  const coming = chosen.schedules.filter(
    (each) => isStanding(each) && each.subscriptionId === null,
  );
  const cards = (of: typeof running) =>
    of.map((each) => <SubscriptionCard key={each.id} subscription={each} {...props} />);
  return (
    <>
      {cards(running.slice(0, SHOWN))}
      {running.length > SHOWN && (
        <details className={styles.fold}>
          <summary>{say.onSubscription.moreSubscriptions(running.length - SHOWN)}</summary>
          {cards(running.slice(SHOWN))}
        </details>
      )}
      {coming.map((each) => (
        <ComingSubscription key={each.id} schedule={each} reading={reading} />
      ))}
      {ended.length > 0 && (
        <details className={styles.fold}>
          <summary>{say.endedSubscriptions(ended.length)}</summary>
          {cards(ended)}
        </details>
      )}
    </>
  );
}
