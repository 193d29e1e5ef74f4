import type { Reading } from '../../lib/billing/reading';
import type { SubscriptionSchedule } from '../../lib/billing/subscription-schedule';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';
import { plansInWords } from './plans-in-words';

/** A subscription that a schedule will begin. */
export function ComingSubscription({
  schedule,
  reading,
}: {
  schedule: SubscriptionSchedule;
  reading: Reading;
}) {
  const { words, formats } = usePanel();
  const [first] = schedule.phases;
  if (!first) return null;
  return (
    <div className={styles.card} data-schedule={schedule.id}>
      <p className={styles.line}>
        {words.panel.billing.onSubscription.starts(
          formats.date(first.start),
          plansInWords(first.items, reading, words.panel.billing),
        )}{' '}
        <ObjectId id={schedule.id} />
      </p>
    </div>
  );
}
