import type { Unread } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { permissionName } from '../screens/permission-name';
import styles from './billing-state.module.css';

/** What could not be read, so that nobody takes silence for "nothing there". */
export function UnreadLines({ unread }: { unread: Unread[] }) {
  const { words } = usePanel();
  const say = words.panel.billing;
  const unpermitted = unread.filter(({ because }) => because === 'permission');
  const others = unread.filter(({ because }) => because !== 'permission');
  if (unpermitted.length < 2) return unread.map(line);
  const lists = [...new Set(unpermitted.map(({ list }) => say.lists[list]))];
  return (
    <>
      {others.map(line)}
      <details className={`${styles.fold} ${styles.quiet}`}>
        <summary>{say.notRead(lists.join(', '))}</summary>
        {unpermitted.map(line)}
      </details>
    </>
  );

  function line({ list, because, permission }: Unread) {
    return (
      <p key={`${list} ${because}`} className={styles.quiet} data-unread={list}>
        {say.unread(say.lists[list], because)}
        {permission && ` ${permissionName(permission, words.panel.screens)}.`}
      </p>
    );
  }
}
