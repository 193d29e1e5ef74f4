import type { AccountLabel } from '../../lib/desk/view';
import { INBOXES } from '../../lib/inbox/inboxes';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

interface NoTicketScreenProps {
  account: AccountLabel;
  inboxAllowed: boolean;
}

/** Nothing is open; or nothing can be seen, as no inbox is allowed. The sample's inbox needs no permission. */
export function NoTicketScreen({ account, inboxAllowed }: NoTicketScreenProps) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.no_ticket;
  const isBlind = !inboxAllowed && !account.sample;
  return (
    <ScreenFrame
      title={isBlind ? say.noInbox.title : say.title}
      text={isBlind ? say.noInbox.text : say.text(INBOXES.map((inbox) => inbox.title))}
    >
      <div className={styles.buttons}>
        {account.sample && (
          <Button tone="primary" onClick={() => actions.openSample()}>
            {say.openSample}
          </Button>
        )}
        <Button tone={isBlind ? 'primary' : 'quiet'} onClick={() => actions.openInboxes()}>
          {inboxAllowed ? say.chooseInboxes : say.allowInbox}
        </Button>
      </div>
    </ScreenFrame>
  );
}
