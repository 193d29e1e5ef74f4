import type { AccountLabel } from '../../lib/desk/view';
import { INBOXES } from '../../lib/inbox/inboxes';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function NoTicketScreen({ account }: { account: AccountLabel }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.no_ticket;
  return (
    <ScreenFrame title={say.title} text={say.text(INBOXES.map((inbox) => inbox.title))}>
      <div className={styles.buttons}>
        {account.sample && (
          <Button tone="primary" onClick={() => actions.openSample()}>
            {say.openSample}
          </Button>
        )}
        <Button onClick={() => actions.openOptions()}>{say.settings}</Button>
      </div>
    </ScreenFrame>
  );
}
