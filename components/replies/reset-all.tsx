import { useState } from 'react';
import { Button } from '../parts/button';
import styles from './replies-page.module.css';
import type { RepliesWords, TemplateKey } from './template-actions';
import type { TemplateEdits } from './use-template-edits';

interface ResetAllProps {
  words: RepliesWords;
  edits: TemplateEdits;
  changed: TemplateKey[];
  say: (message: string, wrong?: boolean) => void;
}

/** Takes back all that was changed, on a second click. */
export function ResetAll({ words, edits, changed, say }: ResetAllProps) {
  const [asked, setAsked] = useState(false);
  const reset = async () => {
    setAsked(false);
    // One after the other: each answer holds all templates as they are then.
    for (const key of changed) {
      if (!(await edits.save(key, null))) return say(words.failed, true);
    }
    say(words.wereReset);
  };
  if (!asked) return <Button onClick={() => setAsked(true)}>{words.resetAll}</Button>;
  return (
    <div className={styles.row}>
      <Button ref={(button) => button?.focus()} onClick={reset}>
        {words.resetAllConfirm(changed.length)}
      </Button>
      <Button onClick={() => setAsked(false)}>{words.keep}</Button>
    </div>
  );
}
