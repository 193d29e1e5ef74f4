import { useId, useState } from 'react';
import { portalFindings } from '../../lib/billing/portal-findings';
import type { PortalReading } from '../../lib/billing/portal-reading';
import type { AccountLabel } from '../../lib/desk/view';
import { permissionName } from '../screens/permission-name';
import { ConfigurationChoice } from './configuration-choice';
import { Findings } from './findings';
import { Picture } from './picture';
import { usePortal } from './portal-context';
import styles from './portal-page.module.css';

/** What customers see, and what is off or missing; of several configurations one is looked at. */
export function CheckUp({ account, reading }: { account: AccountLabel; reading: PortalReading }) {
  const { words } = usePortal();
  const say = words.portal;
  const id = useId();
  const [chosen, setChosen] = useState<string | null>(null);
  const { configurations } = reading;
  // The default stands first; one that is gone since is not looked at any more.
  const shown = configurations.find((each) => each.id === chosen) ?? configurations[0] ?? null;
  const found = portalFindings(reading, shown);
  const productsUnread = reading.unread[0];
  return (
    <>
      {reading.more && <p className={styles.note}>{say.more(configurations.length)}</p>}
      {productsUnread && (
        <p className={styles.note}>
          {productsUnread.because === 'permission'
            ? say.productsUnread.permission(
                productsUnread.permission &&
                  permissionName(productsUnread.permission, words.panel.screens),
              )
            : say.productsUnread.failed}
        </p>
      )}
      {shown && configurations.length > 1 && (
        <ConfigurationChoice configurations={configurations} shown={shown} choose={setChosen} />
      )}
      {found.length > 0 && (
        <p className={styles.summary}>
          <a href={`#${id}-off`}>
            {say.findings.title}: {say.findings.count(found.length)}{' '}
            <span aria-hidden="true">↓</span>
          </a>
        </p>
      )}
      <div className={styles.columns}>
        <section aria-labelledby={`${id}-picture`} className={styles.card}>
          <h2 id={`${id}-picture`}>{say.picture.title}</h2>
          <Picture portal={shown} productNames={reading.productNames} />
        </section>
        <section
          id={`${id}-off`}
          tabIndex={-1}
          aria-labelledby={`${id}-findings`}
          className={styles.card}
        >
          <h2 id={`${id}-findings`}>{say.findings.title}</h2>
          <Findings found={found} mode={reading.mode} sample={account.sample} />
        </section>
      </div>
    </>
  );
}
