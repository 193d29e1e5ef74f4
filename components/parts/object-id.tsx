import { dashboardUrl } from '../../lib/billing/dashboard-url';
import { usePanel } from '../panel/panel-context';
import { Button } from './button';
import { Icon } from './icon';
import styles from './object-id.module.css';

/** A Stripe id in short, as a link to its Dashboard page; `copyable` adds a button that copies it whole. */
export function ObjectId({ id, copyable = false }: { id: string; copyable?: boolean }) {
  const { words, mode, copy } = usePanel();
  return (
    <span className={styles.id}>
      <a
        href={dashboardUrl(mode, id)}
        target="_blank"
        rel="noreferrer noopener"
        title={id}
        aria-label={`${shortId(id)}: ${id}, ${words.panel.openInStripe}`}
      >
        {shortId(id)}
      </a>
      {copyable && (
        <Button tone="icon" aria-label={words.panel.copy(id)} onClick={() => copy(id)}>
          <Icon name="copy" />
        </Button>
      )}
    </span>
  );
}

/** The objects that one line was read from. */
export function ObjectIds({ ids }: { ids: string[] }) {
  return (
    <span className={styles.several}>
      {ids.map((id) => (
        <ObjectId key={id} id={id} />
      ))}
    </span>
  );
}

/** `cus_Q8m2abcdef1` as `cus_Q8m2…f1`. */
export function shortId(id: string): string {
  const start = id.indexOf('_') + 1;
  const rest = id.slice(start);
  return rest.length <= 8 ? id : `${id.slice(0, start)}${rest.slice(0, 4)}…${rest.slice(-2)}`;
}
