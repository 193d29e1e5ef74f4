import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function LockedScreen() {
  const { words, actions } = usePanel();
  const say = words.panel.screens.locked;
  return (
    <ScreenFrame title={say.title} text={say.text}>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => actions.unlock()}>
          {say.unlock}
        </Button>
        <Button onClick={() => actions.forgetKey()}>{say.forget}</Button>
      </div>
    </ScreenFrame>
  );
}
