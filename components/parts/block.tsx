import { type HTMLAttributes, type ReactNode, useId } from 'react';
import styles from './block.module.css';

type BlockProps = {
  title: string;
  /** What stands opposite the heading. */
  aside?: ReactNode;
  children: ReactNode;
} & Omit<HTMLAttributes<HTMLElement>, 'title'>;

/** One of the six blocks: a region named by its heading. */
export function Block({ title, aside, children, ...rest }: BlockProps) {
  const id = useId();
  return (
    <section {...rest} className={styles.block} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.title}>
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
