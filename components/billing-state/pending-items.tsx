import type { Sums } from '../../lib/billing/amounts';
import type { PendingInvoiceItem } from '../../lib/billing/invoice-item';
import { addTo, moniesOf } from '../../lib/billing/money';
import { usePanel } from '../panel/panel-context';
import styles from './billing-state.module.css';
import { FoldedList } from './folded-list';

const SHOWN = 3;

/** What will be on the next invoice beside its plans: prorations, and what was added by hand. */
export function PendingItems({ items }: { items: PendingInvoiceItem[] }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing.onInvoice;
  if (items.length === 0) return null;
  const together = moniesOf(items.reduce<Sums>((sums, item) => addTo(sums, item), {}));
  return (
    <>
      <h3 className={styles.subhead}>{say.pending}</h3>
      <FoldedList items={items} shown={SHOWN} more={say.pendingMore}>
        {(item) => (
          <li data-pending-item={item.id}>
            <div className={styles.top}>
              <span>
                {item.description ?? say.pendingUnnamed}
                {item.proration && <span className={styles.line}> · {say.proration}</span>}
              </span>
              <span className={styles.amount}>{formats.money(item)}</span>
            </div>
          </li>
        )}
      </FoldedList>
      {items.length > 1 && (
        <p className={styles.note} data-note="pending-total">
          {say.pendingTotal(together.map((each) => formats.money(each)).join(' + '))}
        </p>
      )}
    </>
  );
}
