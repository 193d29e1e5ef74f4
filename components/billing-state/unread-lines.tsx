import type { Unread } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { permissionName } from '../screens/permission-name';
import styles from './billing-state.module.css';

/** What could not be read, so that nobody takes silence for "nothing there". */
export function UnreadLines({ unread }: { unread: Unread[] }) {
  const { words } = usePanel();
  const say = words.panel.billing;
  return unread.map(({ list, because, permission }) => (
    <p key={`${list} ${because}`} className={styles.quiet} data-unread={list}>
      {say.unread(say.lists[list], because)}
      {permission && ` ${permissionName(permission, words.panel.screens)}.`}
    </p>
  ));
}
