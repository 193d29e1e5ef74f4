import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './customer-block.module.css';

/** Identifiers found in the message: they do nothing until they are clicked. */
export function Mentioned({ identifiers }: { identifiers: string[] }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  if (identifiers.length === 0) return null;
  return (
    <div>
      <h3 className={styles.subhead}>{say.mentioned}</h3>
      <p className={styles.note}>{say.mentionedHint}</p>
      <div className={styles.chips}>
        {identifiers.map((identifier) => (
          <Button
            key={identifier}
            data-mentioned={identifier}
            onClick={() => actions.search(identifier, 'mentioned')}
          >
            <bdi>{identifier}</bdi>
          </Button>
        ))}
      </div>
    </div>
  );
}
