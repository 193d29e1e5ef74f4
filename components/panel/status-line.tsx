import { Button } from '../parts/button';
import styles from './panel.module.css';
import { usePanel } from './panel-context';
import type { Status } from './use-status';

/** What just happened, also for assistive tools; with a text that waits to be copied. */
export function StatusLine({ status: { message, offer, say } }: { status: Status }) {
  const { words, actions } = usePanel();
  return (
    <>
      <p role="status" className={styles.status}>
        {message}
      </p>
      {offer && (
        <div className={styles.offer}>
          <Button
            onClick={() =>
              actions.copy(offer.text).then(
                () => say(offer.copied),
                () => say(words.panel.copyFailed, offer),
              )
            }
          >
            {words.panel.insert.copyText}
          </Button>
        </div>
      )}
    </>
  );
}
