import type { TicketLabel } from '../../lib/desk/view';
import { Mentioned } from '../customer/mentioned';
import { Person } from '../customer/person';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

/** Nothing is asked of Stripe until the operator asks. */
export function IdleScreen({ ticket, sparing }: { ticket: TicketLabel; sparing: boolean }) {
  const { words, actions } = usePanel();
  const say = words.panel.screens.idle;
  return (
    <ScreenFrame title={say.title} text={sparing ? say.sparing : say.text}>
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
