import type { TicketLabel } from '../../lib/desk/view';
import { inboxNamed } from '../../lib/inbox/inbox-named';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './customer-block.module.css';

/** Other addresses that the inbox keeps of who wrote: they do nothing until they are clicked. */
export function AlsoKnown({ ticket }: { ticket: TicketLabel }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  const inbox = inboxNamed(ticket.inbox);
  if (inbox === null || ticket.alsoKnown.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{say.alsoKnown(inbox.title)}</h3>
      <p className={styles.note}>{say.alsoKnownHint}</p>
      <div className={styles.chips}>
        {ticket.alsoKnown.map((address) => (
          <Button
            key={address}
            data-also-known={address}
            onClick={() => actions.search(address, 'kept_by_inbox')}
          >
            <bdi>{address}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
