import { scheduledEnd } from '../../lib/billing/scheduled-end';
import type { Subscription } from '../../lib/billing/subscription';
import type { SubscriptionSchedule } from '../../lib/billing/subscription-schedule';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { hasEnded } from './has-ended';

interface CancellationNoteProps {
  subscription: Subscription;
  schedules: SubscriptionSchedule[];
}

/** Why a subscription ended or will, as far as somebody said so. */
export function CancellationNote({ subscription, schedules }: CancellationNoteProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onSubscription;
  const { canceledAt, cancellationReason, cancellationFeedback, cancellationComment } =
    subscription;
  const picked =
    subscription.cancellationOption ??
    (cancellationFeedback && stripeWord(cancellationFeedback, say.feedback));
  const ends = hasEnded(subscription) || scheduledEnd(subscription, schedules) !== null;
  if (!ends || !(cancellationReason || picked || cancellationComment)) return null;
  const how = say.canceled(
    cancellationReason && stripeWord(cancellationReason, say.cancelReasons),
    canceledAt === null ? null : formats.date(canceledAt),
  );
  return (
    <p className={styles.note} data-note="cancellation">
      {say.cancellation(how, picked ?? null)}
      {cancellationComment && (
        <>
          {' '}
          {say.theyWrote} <q>{cancellationComment}</q>
        </>
      )}
    </p>
  );
}
