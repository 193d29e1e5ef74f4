import type { DraftLink } from '../../lib/reply/draft';
import { usePanel } from '../panel/panel-context';
import { OutsideLink } from '../parts/outside-link';
import styles from './follow-up-block.module.css';

/** Where the links of the draft lead, so that nobody sends one unseen. */
export function DraftLinks({ links }: { links: DraftLink[] }) {
  const { words } = usePanel();
  const say = words.panel.followUp.linkOpens;
  if (links.length === 0) {
    return (
      <p className={styles.note} data-link-kind="none">
        {say.none}
      </p>
    );
  }
  return (
    <ul className={styles.links}>
      {links.map(({ kind, url }) => (
        <li key={url} data-link-kind={kind}>
          <span>{say[kind]}</span>
          <OutsideLink href={url}>{url}</OutsideLink>
        </li>
      ))}
    </ul>
  );
}
