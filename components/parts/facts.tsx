import { Fragment, type ReactNode } from 'react';
import styles from './facts.module.css';

/** Names and values, one a line; a fact whose value is null is left out. */
export function Facts({ of }: { of: [name: string, value: ReactNode | null][] }) {
  const known = of.filter(([, value]) => value !== null);
  if (known.length === 0) return null;
  return (
    <dl className={styles.facts}>
      {known.map(([name, value]) => (
        <Fragment key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </Fragment>
      ))}
    </dl>
  );
}
