import { chosenReading } from '../../lib/billing/reading';
import type { CaseView } from '../panel/case-view';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import { Block } from '../parts/block';
import { Pill } from '../parts/pill';
import { AlsoKnown } from './also-known';
import styles from './customer-block.module.css';
import { CustomerFacts } from './customer-facts';
import { CustomerPicker } from './customer-picker';
import { FoundBy } from './found-by';
import { IdentityGate } from './identity-gate';
import { MatchPill } from './match-pill';
import { Mentioned } from './mentioned';
import { Person } from './person';
import { RelatedCustomers } from './related-customers';

/** CUSTOMER: who it is, and how that is known. */
export function CustomerBlock({ view }: { view: CaseView }) {
  const { words } = usePanel();
  const say = words.panel.customer;
  const { reading } = view.case;
  const chosen = chosenReading(reading);
  const customer = chosen?.customer ?? null;
  return (
    <Block
      title={words.panel.blocks.customer}
      data-customer={customer?.id ?? ''}
      data-match={reading.match ?? ''}
    >
      {customer ? (
        <Person name={customer.name} email={customer.email} />
      ) : (
        reading.guest && <Person name={reading.guest.name} email={reading.guest.email} />
      )}
      <div className={styles.pills}>
        <MatchPill match={reading.match} />
        {reading.customers.length > 0 && (
          <Pill tone="mute">{say.customers(reading.customers.length)}</Pill>
        )}
        {customer?.deleted && <Pill tone="warn">{say.deleted}</Pill>}
      </div>
      <FoundBy by={reading.by} />
      {!customer && reading.guest && <p className={styles.note}>{say.guest}</p>}
      {chosen && <CustomerFacts reading={chosen} unread={reading.unread} />}
      <IdentityGate case={view.case} />
      <div id={PLACES.picker} tabIndex={-1}>
        {reading.customers.length > 1 && <CustomerPicker reading={reading} />}
      </div>
      {view.state === 'several_customers' && <AlsoKnown ticket={view.ticket} />}
      <RelatedCustomers related={reading.related} />
      <Mentioned identifiers={view.ticket.mentioned} />
    </Block>
  );
}
