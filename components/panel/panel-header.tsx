import { useState } from 'react';
import type { PanelView } from '../../lib/desk/view';
import { Button } from '../parts/button';
import { Icon } from '../parts/icon';
import { Menu } from '../parts/menu';
import { usePanel } from './panel-context';
import styles from './panel-header.module.css';
import { SearchForm } from './search-form';

/** Which account, in which mode, as of when; and the tools that every state has. */
export function PanelHeader({ view }: { view: PanelView }) {
  const { words, actions } = usePanel();
  const [searching, setSearching] = useState(false);
  const say = words.panel.header;
  const account = 'account' in view ? view.account : null;
  const shown = 'case' in view ? view : null;
  return (
    <>
      <header className={styles.header}>
        {account?.mode === 'test' && (
          <span className={styles.mode} title={say.testMeaning}>
            {say.test}
          </span>
        )}
        <h1 className={styles.account} title={account?.name ?? undefined}>
          {account ? <bdi>{accountName(account, say)}</bdi> : 'Billside'}
        </h1>
        {shown && <AsOf view={shown} />}
        {account && (
          <div className={styles.tools}>
            {shown && (
              <Button
                tone="icon"
                aria-label={say.refresh}
                title={say.refresh}
                disabled={shown.refreshing}
                onClick={() => actions.refresh()}
              >
                <Icon name="refresh" />
              </Button>
            )}
            <Button
              tone="icon"
              aria-label={say.search}
              title={say.search}
              aria-expanded={searching}
              onClick={() => setSearching(!searching)}
            >
              <Icon name="search" />
            </Button>
            <Button
              tone="icon"
              aria-label={say.lock}
              title={say.lock}
              onClick={() => actions.lock()}
            >
              <Icon name="lock" />
            </Button>
            <Menu
              label={say.menu}
              icon="menu"
              items={[
                { label: say.portalCheckUp, choose: () => actions.openPortal() },
                { label: say.settings, choose: () => actions.openOptions() },
              ]}
            />
          </div>
        )}
      </header>
      {account && searching && (
        <div className={styles.search}>
          <SearchForm label={say.searchLabel} focused done={() => setSearching(false)} />
        </div>
      )}
    </>
  );
}

function AsOf({ view }: { view: Extract<PanelView, { case: unknown }> }) {
  const { words, formats } = usePanel();
  const say = words.panel.header;
  const freshness = view.cached ? say.cached : say.live;
  return (
    <span className={styles.asOf}>
      <span>{say.asOf(formats.time(view.case.reading.asOf))}</span>
      <span>{view.refreshing ? say.refreshing : freshness}</span>
    </span>
  );
}

function accountName(
  account: { name: string | null; mode: 'live' | 'test'; sample: boolean },
  say: { sample: string; unnamedAccount: { live: string; test: string } },
): string {
  if (account.name) return account.name;
  return account.sample ? say.sample : say.unnamedAccount[account.mode];
}
