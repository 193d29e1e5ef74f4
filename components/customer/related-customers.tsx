import type { RelatedCustomer } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { ObjectId } from '../parts/object-id';
import styles from './customer-block.module.css';

/** Others who may be the same person or the same company; only shown, never acted on. */
export function RelatedCustomers({ related }: { related: RelatedCustomer[] }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  if (related.length === 0) return null;
  return (
    <div className={styles.picker}>
      <h3 className={styles.subhead}>{say.related}</h3>
      <ul>
        {related.map(({ because, reading: { customer } }) => (
          <li key={customer.id}>
            <div>
              <bdi>{customer.name ?? say.noName}</bdi>
              <small>
                <bdi>{customer.email ?? say.noEmail}</bdi> · {say.relatedBecause[because]} ·{' '}
                <ObjectId id={customer.id} />
              </small>
            </div>
            <Button
              aria-label={say.lookUpRelated(customer.name ?? customer.email ?? customer.id)}
              onClick={() => actions.search(customer.id, 'typed')}
            >
              {words.panel.header.lookUp}
            </Button>
          </li>
        ))}
      </ul>
    </div>
  );
}
