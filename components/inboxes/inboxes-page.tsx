import { INBOXES } from '../../lib/inbox/inboxes';
import type { InboxesWords } from '../../lib/words/en/inboxes';
import type { InboxActions } from './inbox-actions';
import { InboxCard } from './inbox-card';
import styles from './inboxes-page.module.css';
import { useGrantedSites } from './use-granted-sites';

interface InboxesPageProps {
  actions: InboxActions;
  words: InboxesWords;
}

/** Which inboxes Billside may read: each is allowed by a click, and removed by one. */
export function InboxesPage({ actions, words }: InboxesPageProps) {
  const granted = useGrantedSites(actions);
  return (
    <main className={styles.page}>
      <h1>{words.title}</h1>
      <p className={styles.lead}>{words.intro}</p>
      {granted &&
        INBOXES.map((inbox) => (
          <InboxCard
            key={inbox.name}
            inbox={inbox}
            granted={granted}
            actions={actions}
            words={words}
          />
        ))}
    </main>
  );
}
