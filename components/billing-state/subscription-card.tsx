import type { Card } from '../../lib/billing/charge';
import { collectionPaused } from '../../lib/billing/collection-paused';
import { discountsOf } from '../../lib/billing/discounts-of';
import { planName } from '../../lib/billing/plan-name';
import type { CustomerReading, Reading } from '../../lib/billing/reading';
import { monthlyValue } from '../../lib/billing/revenue';
import type { Subscription } from '../../lib/billing/subscription';
import { seatsOf } from '../../lib/billing/subscription-life';
import { stripeWord } from '../../lib/words/stripe-word';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';
import { CancellationNote } from './cancellation-note';
import { cardText } from './card-text';
import { DiscountLines } from './discount-lines';
import { hasEnded } from './has-ended';
import { ItemLine } from './item-line';
import { SubscriptionNotes } from './subscription-notes';
import { SubscriptionStatus } from './subscription-status';
import { whatComesNext } from './what-comes-next';

export interface SubscriptionCardProps {
  subscription: Subscription;
  chosen: CustomerReading;
  reading: Reading;
  /** The card that is shown for the customer; another one is said here. */
  card: Card | null;
  keptId: string | null;
  extraId: string | null;
}

/** What somebody pays for, how it stands and what comes next. */
export function SubscriptionCard(props: SubscriptionCardProps) {
  const { subscription, chosen, reading, keptId, extraId } = props;
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const { items } = subscription;
  const ofCustomer = chosen.customer.discounts;
  const ended = hasEnded(subscription);
  const apart = new Set(items.map(({ periodEnd }) => periodEnd)).size > 1 && !ended;
  return (
    <div className={styles.card} data-subscription={subscription.id}>
      {items.map((item) => (
        <ItemLine
          key={item.id}
          item={item}
          name={planName(item, reading)}
          currency={subscription.currency}
          among={items.length > 1}
          renewsAt={
            apart && !collectionPaused(subscription, item.periodEnd) ? item.periodEnd : null
          }
        />
      ))}
      <p className={styles.line}>
        <SubscriptionStatus subscription={subscription} schedules={chosen.schedules} />{' '}
        {[seats(), apart ? null : whatComesNext(subscription, chosen.schedules, formats, say)]
          .concat(monthly())
          .filter(Boolean)
          .map((text) => `${text} · `)
          .join('')}
        <ObjectId id={subscription.id} />
        {subscription.id === keptId && <b className={styles.mark}> {say.keep}</b>}
        {subscription.id === extraId && (
          <b className={`${styles.mark} ${styles.extra}`}> {say.extra}</b>
        )}
      </p>
      {!ended && (
        <>
          <SubscriptionNotes subscription={subscription} chosen={chosen} reading={reading} />
          <DiscountLines subscription={subscription} ofCustomer={ofCustomer} reading={reading} />
        </>
      )}
      <CancellationNote subscription={subscription} schedules={chosen.schedules} />
      {method() && (
        <p className={styles.note} data-note="card">
          {method()}
        </p>
      )}
    </div>
  );

  function seats(): string | null {
    const count = seatsOf(subscription);
    return count > 0 && !ended ? say.seats(count) : null;
  }

  /** What it is charged to, where that is not the card shown for the customer. */
  function method(): string | null {
    const { defaultCard, defaultMethod } = subscription;
    if (ended || (defaultCard && sameCard(defaultCard, props.card))) return null;
    const { paidBy, methods } = say.onSubscription;
    if (defaultCard) return paidBy(cardText(defaultCard, chosen.now, say));
    return defaultMethod && paidBy(stripeWord(defaultMethod, methods));
  }

  /** Where it is not the price itself: yearly plans, discounts, several items. */
  function monthly(): string | null {
    const amount = monthlyValue(subscription, ofCustomer);
    const [item, ...more] = items;
    const plain = more.length === 0 && item?.interval === 'month' && item.intervalCount === 1;
    if (ended || amount === 0) return null;
    const off = discountsOf(subscription, ofCustomer).length + (item?.discounts.length ?? 0);
    if (plain && off === 0) return null;
    return say.perMonth(formats.money({ amount, currency: subscription.currency }));
  }
}

function sameCard(a: Card, b: Card | null): boolean {
  return b !== null && a.last4 === b.last4 && a.brand === b.brand && a.expYear === b.expYear;
}
