import { useState } from 'react';
import { ChangedList } from './changed-list';
import styles from './replies-page.module.css';
import type { RepliesPageProps, TemplateKey } from './template-actions';
import { marksOf, TemplateChoice } from './template-choice';
import { TemplateEditor } from './template-editor';
import { useTemplateEdits } from './use-template-edits';

/** The wording of every reply, the operator's to change. */
export function RepliesPage({ actions, words, now }: RepliesPageProps) {
  const edits = useTemplateEdits(actions);
  const [chosen, setChosen] = useState<TemplateKey>({ language: 'en', name: 'greeting' });
  const [status, setStatus] = useState({ message: '', wrong: false });
  const say = (message: string, wrong = false) => setStatus({ message, wrong });
  const choose = (key: TemplateKey) => {
    say('');
    setChosen(key);
  };
  return (
    <main className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.intro}</p>
      {edits && (
        <>
          <TemplateChoice words={words} edits={edits} chosen={chosen} choose={choose} />
          <p className={styles.marks}>{marksOf(chosen, edits, words).join(' · ')}</p>
          <p role="status" className={status.wrong ? styles.wrong : styles.done}>
            {status.message}
          </p>
          <TemplateEditor
            key={`${chosen.language} ${chosen.name}`}
            words={words}
            edits={edits}
            template={chosen}
            now={now}
            say={say}
          />
          <ChangedList words={words} edits={edits} choose={choose} say={say} />
        </>
      )}
    </main>
  );
}
