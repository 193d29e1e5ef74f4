import { chosenReading } from '../../lib/billing/reading';
import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import styles from './verdict.module.css';

/** The customer's name and how sure that is, in one line: it must be in sight beside the verdict. */
export function WhoInShort({ case: shown }: { case: Case }) {
  const { words } = usePanel();
  const { reading, conversation } = shown;
  const customer = chosenReading(reading)?.customer ?? reading.guest;
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person : null;
  const name = customer ? (customer.name ?? customer.email) : (sender?.name ?? sender?.email);
  if (!name) return null;
  return (
    <p className={styles.who}>
      <span>
        <b>
          <bdi>{name}</bdi>
        </b>
      </span>
      {reading.match && <span>{words.panel.customer.match[reading.match]}</span>}
    </p>
  );
}
