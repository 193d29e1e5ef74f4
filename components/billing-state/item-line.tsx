import type { Currency, UnixSeconds } from '../../lib/billing/amounts';
import { priceOfInterval } from '../../lib/billing/revenue';
import type { SubscriptionItem } from '../../lib/billing/subscription';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

interface ItemLineProps {
  item: SubscriptionItem;
  name: string | null;
  currency: Currency;
  /** One of several: its own quantity is said. */
  among: boolean;
  /** Where it renews on another day than the others. */
  renewsAt: UnixSeconds | null;
}

/** One item of a subscription: plan and amount per interval. */
export function ItemLine({ item, name, currency, among, renewsAt }: ItemLineProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const own = say.onSubscription;
  const notes = [
    renewsAt === null ? null : own.itemRenews(formats.date(renewsAt)),
    item.trialEnd === null ? null : own.itemTrial(formats.date(item.trialEnd)),
  ].filter((note) => note !== null);
  return (
    <div className={styles.item} data-item={item.id}>
      <div className={styles.top}>
        <b>
          <bdi>{own.plan(name ?? say.unnamedPlan, among ? item.quantity : null)}</bdi>
        </b>
        <span className={styles.amount}>{price()}</span>
      </div>
      {notes.length > 0 && <p className={styles.note}>{notes.join(' · ')}</p>}
    </div>
  );

  function price(): string {
    const { interval, intervalCount } = item;
    if (item.usage === 'metered') return own.metered(interval, intervalCount);
    const amount = priceOfInterval(item);
    if (amount === null) return say.tiered;
    const per = say.per(formats.money({ amount, currency }), interval, intervalCount);
    return item.tiered ? own.tieredPer(per) : per;
  }
}
