import { FURTHER_LISTS, type FurtherList, type Unread } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { permissionName } from '../screens/permission-name';
import styles from './billing-state.module.css';

/** What could not be read, so that nobody takes silence for "nothing there"; and where there is more, more of it. */
export function UnreadLines({ unread }: { unread: Unread[] }) {
  const { words, actions } = usePanel();
  const say = words.panel.billing;
  return unread.map(({ list, because, permission, customerId, after }) => (
    <div key={`${list} ${because} ${customerId}`} className={styles.unread} data-unread={list}>
      <p className={styles.quiet}>
        {say.unread(say.lists[list], because)}
        {permission && ` ${permissionName(permission, words.panel.screens)}.`}
      </p>
      {after !== null && customerId !== null && isFurther(list) && (
        <Button onClick={() => actions.loadMore(customerId, list)}>
          {say.loadMore(say.lists[list])}
        </Button>
      )}
    </div>
  ));
}

function isFurther(list: Unread['list']): list is FurtherList {
  return (FURTHER_LISTS as readonly string[]).includes(list);
}
