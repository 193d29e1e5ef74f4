import type { PanelView } from '../../lib/desk/view';
import { usePanel } from '../panel/panel-context';
import { AmbiguousSenderScreen } from './ambiguous-sender-screen';
import { ExtensionUpdatedScreen } from './extension-updated-screen';
import { FailureScreen } from './failure-screen';
import { IdleScreen } from './idle-screen';
import { LockedScreen } from './locked-screen';
import { LookingUpScreen } from './looking-up-screen';
import { NoKeyScreen } from './no-key-screen';
import { NoTicketScreen } from './no-ticket-screen';
import { PartialReading } from './partial-reading';

/** The screen of every state that shows no case. */
export function Screen({ view }: { view: PanelView }) {
  const { words, actions } = usePanel();
  switch (view.state) {
    case 'no_key':
      return <NoKeyScreen />;
    case 'locked':
      return <LockedScreen />;
    case 'extension_updated':
      return <ExtensionUpdatedScreen />;
    case 'no_ticket':
      return <NoTicketScreen account={view.account} inboxAllowed={view.inboxAllowed} />;
    case 'idle':
      return <IdleScreen ticket={view.ticket} sparing={view.sparing} />;
    case 'looking_up':
      return <LookingUpScreen awaits={view.awaits} identity={view.identity} />;
    case 'ambiguous_sender':
      return <AmbiguousSenderScreen view={view} />;
    case 'found':
    case 'several_customers':
    case 'not_found':
      return null;
    default:
      return (
        <>
          <FailureScreen
            failure={view.failure}
            mode={view.account.mode}
            words={words.panel.screens}
            retry={actions.refresh}
            connect={actions.openOptions}
          />
          <PartialReading view={view} />
        </>
      );
  }
}
