import { useEffect, useState } from 'react';
import { INSERT_REPLY_COMMAND } from '../../lib/manifest';
import type { OptionsWords } from '../../lib/words/en/options';
import { Button } from '../parts/button';
import styles from './options-page.module.css';

/** A key of the extension, as the browser has it; empty where none is set. */
interface Shortcut {
  command: string;
  keys: string;
}

export interface ShortcutActions {
  shortcuts(): Promise<Shortcut[]>;
  changeShortcuts(): void;
}

interface ShortcutsPageProps {
  words: OptionsWords;
  actions: ShortcutActions;
}

/** Which keys do what, and where the browser lets them be changed. */
export function ShortcutsPage({ words, actions }: ShortcutsPageProps) {
  const [shortcuts, setShortcuts] = useState<Shortcut[]>([]);
  useEffect(() => {
    const read = () => actions.shortcuts().then(setShortcuts);
    void read();
    // They are changed on a page of the browser's, from which the operator comes back.
    window.addEventListener('focus', read);
    return () => window.removeEventListener('focus', read);
  }, [actions]);
  return (
    <main className={styles.page}>
      <h1>{words.shortcuts}</h1>
      <p>{words.shortcutsIntro}</p>
      <dl className={styles.keys}>
        {shortcuts.map(({ command, keys }) => (
          <div key={command}>
            <dt>{command === INSERT_REPLY_COMMAND ? words.does.insert : words.does.open}</dt>
            <dd>{keys ? <kbd>{keys}</kbd> : words.noKeys}</dd>
          </div>
        ))}
        <div>
          <dt>{words.inPanelDoes}</dt>
          <dd>
            <kbd>{words.inPanelKeys}</kbd>
          </dd>
        </div>
      </dl>
      <Button onClick={() => actions.changeShortcuts()}>{words.change}</Button>
      <p className={styles.hint}>{words.changeHint}</p>
    </main>
  );
}
