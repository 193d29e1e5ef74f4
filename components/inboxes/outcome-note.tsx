import type { InboxesWords } from '../../lib/words/en/inboxes';
import styles from './inboxes-page.module.css';
import type { Outcome } from './use-sites';

interface OutcomeNoteProps {
  outcome: Outcome | null;
  allowed: string[];
  words: InboxesWords;
}

/** How the last click ended, as long as that is so: the browser's own settings may change it again. */
export function OutcomeNote({ outcome, allowed, words }: OutcomeNoteProps) {
  const said = outcome && isSo(outcome, allowed) ? words[outcome.kind](outcome.name) : '';
  const isBad = outcome?.kind === 'refused' || outcome?.kind === 'failed';
  return (
    <>
      <p role="status" className={styles.done}>
        {!isBad && said}
      </p>
      <p role="alert" className={styles.wrong}>
        {isBad && said}
      </p>
    </>
  );
}

function isSo({ kind, site }: Outcome, allowed: string[]): boolean {
  return (kind === 'nowAllowed' || kind === 'already') === allowed.includes(site);
}
