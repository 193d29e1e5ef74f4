import { FURTHER_LISTS, type FurtherList, type Unread } from '../../lib/billing/reading';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import { permissionName } from '../screens/permission-name';
import styles from './billing-state.module.css';

/** What could not be read, so that nobody takes silence for "nothing there"; and where there is more, more of it. */
export function UnreadLines({ unread }: { unread: Unread[] }) {
  const { words, actions } = usePanel();
  const say = words.panel.billing;
  const unpermitted = unread.filter(({ because }) => because === 'permission');
  const others = unread.filter(({ because }) => because !== 'permission');
  if (unpermitted.length < 2) return unread.map(line);
  const lists = [...new Set(unpermitted.map(({ list }) => say.lists[list]))];
  return (
    <>
      {others.map(line)}
      <details className={`${styles.fold} ${styles.quiet}`}>
        <summary>{say.notRead(say.listed(lists))}</summary>
        {unpermitted.map(line)}
      </details>
    </>
  );

  function line({ list, because, permission, customerId, after }: Unread) {
    return (
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
    );
  }
}

function isFurther(list: Unread['list']): list is FurtherList {
  return (FURTHER_LISTS as readonly string[]).includes(list);
}
