import { useCallback, useEffect, useId, useState } from 'react';
import type { Mode } from '../../lib/billing/reading';
import type { KeyCheckAnswer } from '../../lib/messaging/protocol';
import { Button } from '../parts/button';
import styles from './connect-page.module.css';
import { failureInWords } from './failure-in-words';
import { KeyFindings } from './key-findings';
import type { ConnectPageProps } from './options-actions';

type KeyCheckProps = Pick<ConnectPageProps, 'actions' | 'words' | 'formats'> & { mode: Mode };

/** What the connected key may do: as it was found in this session, and again when the operator wants it. */
export function KeyCheck({ actions, words, formats, mode }: KeyCheckProps) {
  const say = words.keyCheck;
  const id = useId();
  const [answer, setAnswer] = useState<KeyCheckAnswer | null>(null);
  const [busy, setBusy] = useState(true);
  const [broken, setBroken] = useState(false);

  const check = useCallback(
    async (again: boolean) => {
      setBusy(true);
      setBroken(false);
      try {
        setAnswer(await actions.checkKey(again));
      } catch {
        setBroken(true);
      } finally {
        setBusy(false);
      }
    },
    [actions],
  );
  useEffect(() => {
    void check(false);
  }, [check]);

  return (
    <section className={styles.card} aria-labelledby={id} aria-busy={busy}>
      <h2 id={id}>{say.title}</h2>
      <p role="status" className={styles.progress}>
        {busy ? say.checking : answer?.kind === 'checked' && say.checkedAt(formats.time(answer.at))}
      </p>
      {broken && (
        <p role="alert" className={styles.wrong}>
          {words.connect.noAnswer}
        </p>
      )}
      {answer?.kind === 'locked' && <p className={styles.caution}>{say.locked}</p>}
      {answer?.kind === 'failed' && (
        <p role="alert" className={styles.wrong}>
          {say.stopped} {failureInWords(answer.failure, words.screens)}
        </p>
      )}
      {answer?.kind === 'checked' && (
        <KeyFindings findings={answer.findings} mode={mode} words={words} />
      )}
      <div className={styles.row}>
        <Button disabled={busy} onClick={() => void check(true)}>
          {say.again}
        </Button>
      </div>
    </section>
  );
}
