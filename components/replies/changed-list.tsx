import { DRAFT_LANGUAGES } from '../../lib/reply/draft-language';
import { TEMPLATE_NAMES } from '../../lib/reply/own-templates';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { Button } from '../parts/button';
import styles from './replies-page.module.css';
import { ResetAll } from './reset-all';
import type { RepliesWords, TemplateKey } from './template-actions';
import type { TemplateEdits } from './use-template-edits';

interface ChangedListProps {
  words: RepliesWords;
  edits: TemplateEdits;
  choose: (key: TemplateKey) => void;
  say: (message: string, wrong?: boolean) => void;
}

/** What is not as built in, in every language, each with the way to it. */
export function ChangedList({ words, edits, choose, say }: ChangedListProps) {
  const changed = DRAFT_LANGUAGES.flatMap((language) =>
    TEMPLATE_NAMES.map((name) => ({ language, name })).filter(edits.isChanged),
  );
  const list = (title: string, keys: TemplateKey[]) =>
    keys.length > 0 && (
      <>
        <h2>{title}</h2>
        <ul>
          {keys.map((key) => (
            <li key={`${key.language} ${key.name}`}>
              <Button tone="text" onClick={() => choose(key)}>
                {REPLY_LANGUAGES[key.language].name}: {words.situations[key.name]}
              </Button>
            </li>
          ))}
        </ul>
      </>
    );
  return (
    <section className={styles.card}>
      {list(words.unsavedList, edits.unsaved)}
      {list(words.changedList, changed)}
      {changed.length === 0 ? (
        <p className={styles.note}>{words.none}</p>
      ) : (
        <ResetAll words={words} edits={edits} changed={changed} say={say} />
      )}
    </section>
  );
}
