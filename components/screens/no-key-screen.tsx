import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function NoKeyScreen() {
  const { words, actions } = usePanel();
  const say = words.panel.screens.no_key;
  return (
    <ScreenFrame title={say.title} text={say.text}>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => actions.openOptions()}>
          {say.connect}
        </Button>
        <Button onClick={() => actions.openSample()}>{say.sample}</Button>
      </div>
    </ScreenFrame>
  );
}
