import { cardToCharge } from '../../lib/billing/card-to-charge';
import { comingPhase } from '../../lib/billing/coming-phase';
import type { CustomerReading, Reading } from '../../lib/billing/reading';
import type { Subscription } from '../../lib/billing/subscription';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';
import { plansInWords } from './plans-in-words';

interface SubscriptionNotesProps {
  subscription: Subscription;
  chosen: CustomerReading;
  reading: Reading;
}

/** What holds a running subscription up, and what is set to change about it. */
export function SubscriptionNotes({ subscription, chosen, reading }: SubscriptionNotesProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onSubscription;
  const { status, pausedBecause, pauseCollection, trialEndBehavior, pendingUpdate } = subscription;
  const coming = comingPhase(subscription, chosen.schedules, chosen.now);
  const cardless = status === 'trialing' && cardToCharge(subscription, chosen) === null;
  return (
    <>
      {status === 'paused' && pausedBecause && (
        <p className={styles.note} data-note="paused">
          {say.pausedBecause(stripeWord(pausedBecause, say.pauseReasons))}
        </p>
      )}
      {pauseCollection && Object.hasOwn(say.collectionPausedMeans, pauseCollection.behavior) && (
        <p className={styles.note} data-note="collection">
          {say.collectionPausedMeans[pauseCollection.behavior]}
        </p>
      )}
      {cardless && trialEndBehavior && (
        <p className={styles.note} data-note="trial">
          {say.withoutPaymentMethod(stripeWord(trialEndBehavior, say.trialEnd))}
        </p>
      )}
      {coming && (
        <p className={styles.note} data-note="schedule">
          {coming.sameItems
            ? say.termsChange(formats.date(coming.phase.start))
            : say.changes(
                formats.date(coming.phase.start),
                plans(coming.phase.items, coming.phase.currency),
              )}{' '}
          <ObjectId id={coming.scheduleId} />
        </p>
      )}
      {subscription.hasPendingUpdate && (
        <p className={styles.note} data-note="pending-update">
          {pendingUpdate
            ? say.waitsForPayment(formats.date(pendingUpdate.expiresAt), plans(pendingUpdate.items))
            : say.waitsForPaymentNoDate}
          {pendingUpdate?.cancelAtPeriodEnd && ` ${say.thenEnds}`}
        </p>
      )}
    </>
  );

  function plans(
    items: Parameters<typeof plansInWords>[0],
    currency: string | null = null,
  ): string {
    return plansInWords(items, reading, words.panel.billing, (unitAmount) => {
      const amount = Number(unitAmount);
      // A fraction of a cent cannot be shown as money.
      return currency && Number.isInteger(amount) ? formats.money({ amount, currency }) : null;
    });
  }
}
