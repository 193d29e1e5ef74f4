import { useState } from 'react';
import { Button } from '../parts/button';
import styles from './replies-page.module.css';
import type { RepliesWords, TemplateKey } from './template-actions';
import type { TemplateEdits } from './use-template-edits';

interface EditorButtonsProps {
  words: RepliesWords;
  edits: TemplateEdits;
  template: TemplateKey;
  /** Nothing is to be mended in what is typed now. */
  canSave: boolean;
  say: (message: string, wrong?: boolean) => void;
}

/** Save, discard, and back to the built-in one, which can be undone. */
export function EditorButtons({ words, edits, template, canSave, say }: EditorButtonsProps) {
  const [dropped, setDropped] = useState<{ saved: string; typed: string } | null>(null);
  const unsaved = edits.isUnsaved(template);
  const saved = edits.own[template.language]?.[template.name];
  const save = async (text: string | null, message: string) => {
    const done = await edits.save(template, text);
    say(done ? message : words.failed, !done);
    return done;
  };
  const reset = async (before: string) => {
    const typed = edits.textOf(template);
    if (await save(null, words.wasReset)) setDropped({ saved: before, typed });
  };
  const undo = async ({ saved: before, typed }: { saved: string; typed: string }) => {
    if (!(await save(before, words.saved))) return;
    setDropped(null);
    if (typed !== before) edits.change(template, typed);
  };
  return (
    <div className={styles.row}>
      <Button
        tone="primary"
        disabled={!unsaved || !canSave}
        onClick={() => {
          setDropped(null);
          void save(edits.textOf(template), words.saved);
        }}
      >
        {words.save}
      </Button>
      {unsaved && <Button onClick={() => edits.discard(template)}>{words.discard}</Button>}
      {saved !== undefined && <Button onClick={() => reset(saved)}>{words.reset}</Button>}
      {dropped !== null && !unsaved && <Button onClick={() => undo(dropped)}>{words.undo}</Button>}
    </div>
  );
}
