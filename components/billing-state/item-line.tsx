import type { Currency } from '../../lib/billing/amounts';
import type { SubscriptionItem } from '../../lib/billing/subscription';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';

interface ItemLineProps {
  item: SubscriptionItem;
  name: string | null;
  currency: Currency;
}

/** One item of a subscription: plan and amount per interval. */
export function ItemLine({ item, name, currency }: ItemLineProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  return (
    <div className={styles.top}>
      <b>
        <bdi>{name ?? say.unnamedPlan}</bdi>
      </b>
      <span className={styles.amount}>{price()}</span>
    </div>
  );

  function price(): string {
    if (item.usage === 'metered') return say.metered;
    const amount = Number(item.unitAmount) * (item.quantity ?? 1);
    // Tiers and fractions of a cent have no one amount to show; the invoices have it.
    if (item.unitAmount === null || item.tiered || !Number.isInteger(amount)) return say.tiered;
    return say.per(formats.money({ amount, currency }), item.interval, item.intervalCount);
  }
}
