import { dashboardUrl } from '../../lib/billing/dashboard-url';
import { paidInAll } from '../../lib/billing/paid-in-all';
import type { CustomerReading } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { ObjectId } from '../parts/object-id';
import { OutsideLink } from '../parts/outside-link';
import { Pill } from '../parts/pill';
import styles from './customer-block.module.css';

/** Customers that were deleted in Stripe: what they paid is still there, who they were is not. */
export function DeletedCustomers({ customers }: { customers: CustomerReading[] }) {
  const { words, formats, mode } = usePanel();
  const say = words.panel.customer;
  const deleted = customers.filter(({ customer }) => customer.deleted);
  if (deleted.length === 0) return null;
  return (
    <div className={styles.picker} data-deleted="">
      <ul>
        {deleted.map((each) => (
          <li key={each.customer.id}>
            <div>
              <Pill tone="warn">{say.deleted}</Pill> <ObjectId id={each.customer.id} copyable />
              <small>{paid(each)}</small>
            </div>
            <OutsideLink href={dashboardUrl(mode, each.customer.id)}>
              {words.panel.openInStripe}
            </OutsideLink>
          </li>
        ))}
      </ul>
    </div>
  );

  function paid({ depth, charges, disputes, subscriptions }: CustomerReading): string {
    if (depth === 'glance') return say.notRead;
    const sums = paidInAll(charges, disputes).map((each) => formats.money(each));
    const amount = sums.join(' + ') || say.nothingPaid;
    return `${say.paidInAll}: ${amount} · ${say.subscriptionCount(0, subscriptions.length)}`;
  }
}
