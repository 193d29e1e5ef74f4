import type { AccountLabel } from '../../lib/desk/view';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function NoTicketScreen({ account }: { account: AccountLabel }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.no_ticket;
  return (
    <ScreenFrame title={say.title} text={say.text}>
      {account.sample && (
        <div className={styles.buttons}>
          <Button tone="primary" onClick={() => actions.openSample()}>
            {say.openSample}
          </Button>
        </div>
      )}
    </ScreenFrame>
  );
}
