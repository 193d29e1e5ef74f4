import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './screen.module.css';
import { ScreenFrame } from './screen-frame';

export function ExtensionUpdatedScreen() {
  const { words } = usePanel();
  const say = words.panel.screens.extension_updated;
  return (
    <ScreenFrame title={say.title} text={say.text}>
      <div className={styles.buttons}>
        <Button tone="primary" onClick={() => window.location.reload()}>
          {say.reload}
        </Button>
      </div>
    </ScreenFrame>
  );
}
