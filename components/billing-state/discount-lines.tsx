import { discountsOf } from '../../lib/billing/discounts-of';
import { planName } from '../../lib/billing/plan-name';
import type { Reading } from '../../lib/billing/reading';
import type { Discount, Subscription, SubscriptionItem } from '../../lib/billing/subscription';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import styles from './billing-state.module.css';

/** What is taken off a subscription and its items, for how long, and by which code. */
export function DiscountLines({
  subscription,
  ofCustomer,
  reading,
}: {
  subscription: Subscription;
  ofCustomer: Discount[];
  reading: Reading;
}) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onSubscription;
  const { items, discounts } = subscription;
  const all = [
    ...discountsOf(subscription, ofCustomer).map((discount) => ({
      discount,
      on: discounts.includes(discount) ? null : say.wholeCustomer,
    })),
    ...items.flatMap((item) => item.discounts.map((discount) => ({ discount, on: among(item) }))),
  ];
  return all.map(({ discount, on }) => (
    <p key={`${discount.id} ${on}`} className={styles.note} data-discount={discount.id}>
      {say.discount(off(discount), discount.couponName, lasts(discount))}
      {on && ` ${on}`}
      {discount.promotionCodeId && (
        <>
          {' '}
          · {say.code} <ObjectId id={discount.promotionCodeId} />
        </>
      )}
    </p>
  ));

  function among(item: SubscriptionItem): string | null {
    const name = items.length > 1 ? planName(item, reading) : null;
    return name && say.onPlan(name);
  }

  function off({ percentOff, amountOff, currency }: Discount): string | null {
    if (percentOff !== null) return say.percentOff(percentOff);
    if (amountOff === null) return null;
    const money = { amount: amountOff, currency: currency ?? subscription.currency };
    return say.amountOff(formats.money(money));
  }

  function lasts({ duration, durationInMonths, end }: Discount): string {
    return say.duration(duration, durationInMonths, end === null ? null : formats.date(end));
  }
}
