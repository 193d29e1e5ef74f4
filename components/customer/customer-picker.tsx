import type { CustomerReading, Reading } from '../../lib/billing/reading';
import { hasEnded } from '../billing-state/has-ended';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { ObjectId } from '../parts/object-id';
import { Pill } from '../parts/pill';
import styles from './customer-block.module.css';

/** Several customers on one address: the operator says which one. */
export function CustomerPicker({ reading }: { reading: Reading }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  return (
    <fieldset className={styles.picker}>
      <legend>{reading.chosenId ? say.others : say.pick}</legend>
      <ul>
        {reading.customers.map((each) => (
          <li key={each.customer.id}>
            <InShort reading={each} />
            {each.customer.id === reading.chosenId ? (
              <Pill tone="good">✓ {say.chosen}</Pill>
            ) : (
              <Button
                aria-label={`${say.choose}: ${each.customer.name ?? each.customer.id}`}
                onClick={() => actions.chooseCustomer(each.customer.id)}
              >
                {say.choose}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function InShort({ reading: { customer, subscriptions } }: { reading: CustomerReading }) {
  const { words, formats } = usePanel();
  const say = words.panel.customer;
  const live = subscriptions.filter((each) => !hasEnded(each)).length;
  return (
    <div>
      <bdi>{customer.name ?? customer.email ?? say.noName}</bdi>{' '}
      {customer.deleted && <Pill tone="warn">{say.deleted}</Pill>}
      <small>
        {say.subscriptionCount(live, subscriptions.length - live)} ·{' '}
        {formats.date(customer.created)} · <ObjectId id={customer.id} />
      </small>
    </div>
  );
}
