import type { Ref } from 'react';
import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { usePortal } from './portal-context';
import styles from './portal-page.module.css';

interface PortalHeaderProps {
  view: PortalCheckUpView | null;
  busy: boolean;
  refresh: () => Promise<void>;
  title: Ref<HTMLHeadingElement>;
}

/** Which account, in which mode, as of when. */
export function PortalHeader({ view, busy, refresh, title }: PortalHeaderProps) {
  const { words, formats } = usePortal();
  const say = words.panel.header;
  const account = view && 'account' in view ? view.account : null;
  return (
    <header className={styles.header}>
      <div className={styles.heading}>
        <h1 ref={title} tabIndex={-1}>
          {words.portal.title}
        </h1>
        <p className={styles.intro}>{words.portal.intro}</p>
      </div>
      {account && (
        <div className={styles.account}>
          {account.mode === 'test' && (
            <span className={styles.mode} title={say.testMeaning}>
              {say.test}
            </span>
          )}
          <b>
            <bdi>
              {account.name ?? (account.sample ? say.sample : say.unnamedAccount[account.mode])}
            </bdi>
          </b>
          {account.sample && account.name && <span className={styles.asOf}>{say.sample}</span>}
          {view?.state === 'checked' && (
            <span className={styles.asOf}>{say.asOf(formats.time(view.reading.asOf))}</span>
          )}
          <Button
            className={styles.refresh}
            aria-disabled={busy}
            onClick={() => void (busy || refresh())}
          >
            <Icon name="refresh" />
            {busy ? say.refreshing : say.refresh}
          </Button>
        </div>
      )}
    </header>
  );
}
