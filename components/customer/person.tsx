import { usePanel } from '../panel/panel-context';
import styles from './customer-block.module.css';

/** A name and an address, as data: kept apart from the text around it, whatever script it is in. */
export function Person({ name, email }: { name: string | null; email: string | null }) {
  const { words } = usePanel();
  const say = words.panel.customer;
  return (
    <div className={styles.who}>
      <span className={styles.initials} aria-hidden="true">
        {initials(name ?? email ?? '?')}
      </span>
      <div>
        <div className={styles.name}>
          <bdi>{name ?? say.noName}</bdi>
        </div>
        <div className={styles.email}>
          <bdi>{email ?? say.noEmail}</bdi>
        </div>
      </div>
    </div>
  );
}

/** First letters of the first and the last word. */
export function initials(name: string): string {
  const words = name.split(/[\s@.]+/).filter((word) => /\p{L}/u.test(word));
  const first = words.at(0);
  const last = words.length > 1 && !name.includes('@') ? words.at(-1) : undefined;
  const letters = [first, last].map((word) => word?.match(/\p{L}/u)?.[0] ?? '').join('');
  return letters.toUpperCase() || '?';
}
