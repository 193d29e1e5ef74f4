import type { PortalCheckUpView } from '../../lib/desk/check-up-portal';
import { Button } from '../parts/button';
import { FailureScreen } from '../screens/failure-screen';
import screen from '../screens/screen.module.css';
import { ScreenFrame } from '../screens/screen-frame';
import { usePortal } from './portal-context';

interface UnreadScreenProps {
  view: Exclude<PortalCheckUpView, { state: 'checked' }> | null;
  unanswered: boolean;
}

/** Nothing was read: why, and what to do. */
export function UnreadScreen({ view, unanswered }: UnreadScreenProps) {
  const { words, actions, readAgain } = usePortal();
  const say = words.panel.screens;
  if (unanswered) {
    return (
      <ScreenFrame {...words.portal.noAnswer}>
        <Button tone="primary" onClick={() => void readAgain()}>
          {say.retry}
        </Button>
      </ScreenFrame>
    );
  }
  switch (view?.state) {
    case undefined:
      return <Skeleton />;
    case 'no_key':
      return (
        <ScreenFrame title={say.no_key.title} text={say.no_key.text}>
          <div className={screen.buttons}>
            <Button tone="primary" onClick={() => actions.openOptions()}>
              {say.no_key.connect}
            </Button>
            <Button onClick={() => void readAgain(actions.startSample)}>{say.no_key.sample}</Button>
            <Button onClick={() => void readAgain()}>{say.retry}</Button>
          </div>
        </ScreenFrame>
      );
    case 'locked':
      return (
        <ScreenFrame title={say.locked.title} text={say.locked.text}>
          <div className={screen.buttons}>
            <Button tone="primary" onClick={() => void readAgain(actions.unlock)}>
              {say.locked.unlock}
            </Button>
            <Button onClick={() => void readAgain(actions.forgetKey)}>{say.locked.forget}</Button>
          </div>
        </ScreenFrame>
      );
    default:
      return (
        view && (
          <FailureScreen
            failure={view.failure}
            mode={view.account.mode}
            words={say}
            retry={() => void readAgain()}
            connect={actions.openOptions}
          />
        )
      );
  }
}

function Skeleton() {
  const { words } = usePortal();
  return (
    <ScreenFrame title={words.portal.reading}>
      <div className={screen.skeleton} aria-hidden="true">
        <i />
        <i />
        <i />
        <i />
      </div>
    </ScreenFrame>
  );
}
