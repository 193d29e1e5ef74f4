import type { TicketLabel } from '../../lib/desk/view';
import { Mentioned } from '../customer/mentioned';
import { Person } from '../customer/person';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function IdleScreen({ ticket }: { ticket: TicketLabel }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.idle;
  return (
    <ScreenFrame title={say.title} text={say.text}>
      {ticket.sender && <Person name={ticket.sender.name} email={ticket.sender.email} />}
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => actions.lookUp()}>
          {say.lookUp}
        </Button>
      </div>
      <Mentioned identifiers={ticket.mentioned} />
    </ScreenFrame>
  );
}
