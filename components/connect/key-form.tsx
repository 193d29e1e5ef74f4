import { useId, useState } from 'react';
import { readRestrictedKey } from '../../lib/vault/restricted-key';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import { failureInWords } from './failure-in-words';
import type { ConnectPageProps } from './options-actions';

/** Refuses everything but a restricted key before it leaves this page. */
export function KeyForm({
  actions,
  words,
  connected,
}: Pick<ConnectPageProps, 'actions' | 'words'> & { connected: () => Promise<void> }) {
  const say = words.connect;
  const id = useId();
  const [key, setKey] = useState('');
  const [wrong, setWrong] = useState('');
  const [busy, setBusy] = useState(false);

  const connect = async () => {
    const reading = readRestrictedKey(key);
    // Whatever was pasted does not stay on the screen.
    setKey('');
    if (reading.kind === 'refused') return setWrong(say.refused[reading.because]);
    setBusy(true);
    setWrong('');
    try {
      const answer = await actions.connect(reading.key);
      if (answer.kind === 'connected') await connected();
      else if (answer.kind === 'refused') setWrong(say.refused[answer.because]);
      else setWrong(`${say.failed} ${failureInWords(answer.failure, words.screens)}`);
    } catch {
      setWrong(say.noAnswer);
    } finally {
      setBusy(false);
    }
  };

  return (
    <form
      className={styles.card}
      onSubmit={(event) => {
        event.preventDefault();
        void connect();
      }}
    >
      <label className={styles.field} htmlFor={id}>
        {say.field}
      </label>
      <input
        id={id}
        className={`${styles.input} ${styles.mono}`}
        type="text"
        value={key}
        onChange={(event) => setKey(event.target.value)}
        aria-describedby={`${id}-hint ${id}-wrong`}
        aria-invalid={wrong !== ''}
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {say.fieldHint}
      </p>
      <p id={`${id}-wrong`} role="alert" className={styles.wrong}>
        {wrong}
      </p>
      <Button tone="primary" type="submit" disabled={busy}>
        {busy ? say.connecting : say.connect}
      </Button>
    </form>
  );
}
