import { useEffect, useRef, useState } from 'react';
import type { Formats } from '../../lib/words/formats';
import { CheckUp } from './check-up';
import type { PortalActions } from './portal-actions';
import { PortalContext, type PortalContextValue } from './portal-context';
import { PortalHeader } from './portal-header';
import styles from './portal-page.module.css';
import { UnreadScreen } from './unread-screen';
import { useCheckUp } from './use-check-up';

export interface PortalPageProps {
  actions: PortalActions;
  formats: Formats;
  words: PortalContextValue['words'];
}

/** The portal check-up, read anew each time it opens. */
export function PortalPage({ actions, formats, words }: PortalPageProps) {
  const { view, busy, unanswered, readAgain } = useCheckUp(actions);
  const [status, setStatus] = useState('');

  const title = useRef<HTMLHeadingElement>(null);
  const state = unanswered ? 'unanswered' : (view?.state ?? 'reading');
  const before = useRef(state);

  // The button that was pressed went away with its screen: whoever works by keyboard starts at the top again.
  useEffect(() => {
    const isFirstAnswer = before.current === 'reading';
    before.current = state;
    if (!isFirstAnswer && document.activeElement === document.body) title.current?.focus();
  }, [state]);

  const copy = async (text: string) => {
    try {
      await actions.copy(text);
      setStatus(words.panel.copied);
    } catch {
      setStatus(words.panel.copyFailed);
    }
  };
  const refresh = async () => {
    setStatus('');
    const answer = await readAgain();
    setStatus(answer?.state === 'checked' ? words.portal.readAgain : '');
  };

  return (
    <PortalContext value={{ words, formats, actions, readAgain, copy }}>
      <main className={styles.page} data-state={state} aria-busy={busy}>
        <PortalHeader view={view} busy={busy} refresh={refresh} title={title} />
        <p role="status" className={styles.status}>
          {busy && view ? words.portal.reading : status}
        </p>
        {view?.state === 'checked' ? (
          <CheckUp account={view.account} reading={view.reading} />
        ) : (
          <div className={styles.unread}>
            <UnreadScreen view={view} unanswered={unanswered} />
          </div>
        )}
      </main>
    </PortalContext>
  );
}
