import { Fragment, type ReactNode } from 'react';
import styles from './billing-state.module.css';

interface FoldedListProps<Item> {
  items: Item[];
  /** How many are shown before the fold. */
  shown: number;
  /** What the fold is called. */
  more: (count: number) => string;
  children: (item: Item) => ReactNode;
}

/** A list whose first entries are enough; the others are a click away. */
export function FoldedList<Item extends { id: string }>(props: FoldedListProps<Item>) {
  const { items, shown, more } = props;
  const folded = items.slice(shown);
  const entries = (of: Item[]) => (
    <ul className={styles.list}>
      {of.map((each) => (
        <Fragment key={each.id}>{props.children(each)}</Fragment>
      ))}
    </ul>
  );
  if (items.length === 0) return null;
  return (
    <>
      {entries(items.slice(0, shown))}
      {folded.length > 0 && (
        <details className={styles.fold}>
          <summary>{more(folded.length)}</summary>
          {entries(folded)}
        </details>
      )}
    </>
  );
}
