import { UnreadLines } from '../billing-state/unread-lines';
import { AddressVariants } from '../customer/address-variants';
import { AlsoKnown } from '../customer/also-known';
import { DeletedCustomers } from '../customer/deleted-customers';
import { Mentioned } from '../customer/mentioned';
import { RelatedCustomers } from '../customer/related-customers';
import type { CaseView } from '../panel/case-view';
import { usePanel } from '../panel/panel-context';
import { SearchForm } from '../panel/search-form';
import { Block } from '../parts/block';
import styles from './screen.module.css';

/** Nobody found: why that may be, and how to look further. The draft below asks the customer. */
export function NotFoundScreen({ view }: { view: CaseView }) {
  const { words } = usePanel();
  const say = words.panel.screens.not_found;
  const { reading } = view.case;
  const deleted = reading.customers.some(({ customer }) => customer.deleted);
  const nobody = reading.email ? say.text(reading.email) : say.textWithoutEmail;
  const text = deleted ? say.deletedText : nobody;
  return (
    <Block title={words.panel.blocks.customer} data-customer="" data-match={reading.match ?? ''}>
      <h3 className={styles.title}>{deleted ? say.deletedTitle : say.title}</h3>
      <p className={styles.text}>{text}</p>
      <DeletedCustomers customers={reading.customers} />
      <p>{deleted ? say.reasonsBesides : say.reasons}</p>
      <ul className={styles.list}>
        {say.reasonList.map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
      <SearchForm label={say.search} />
      <AlsoKnown ticket={view.ticket} />
      {reading.email && <AddressVariants email={reading.email} />}
      <RelatedCustomers related={reading.related} />
      <Mentioned identifiers={view.ticket.mentioned} />
      <UnreadLines unread={reading.unread} />
    </Block>
  );
}
