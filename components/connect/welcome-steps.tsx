import { allowedSites } from '../../lib/inbox/allowed-sites';
import { INBOXES } from '../../lib/inbox/inboxes';
import type { ConnectWords } from '../../lib/words/en/connect';
import { useGrantedSites } from '../inboxes/use-granted-sites';
import styles from './connect-page.module.css';
import type { OptionsActions } from './options-actions';

interface WelcomeStepsProps {
  isConnected: boolean;
  actions: Pick<OptionsActions, 'grantedSites' | 'onSitesChanged'>;
  words: ConnectWords;
}

/** What a newcomer does, in order, and how far they are. */
export function WelcomeSteps({ isConnected, actions, words: { steps: say } }: WelcomeStepsProps) {
  const granted = useGrantedSites(actions) ?? [];
  const isAllowed = INBOXES.some((inbox) => allowedSites(inbox, granted).length > 0);
  const done = (is: boolean) => is && <span className={styles.stepDone}>✓ {say.done}</span>;
  return (
    <ol className={styles.steps} aria-label={say.label}>
      <li>
        {say.connect} {done(isConnected)}
      </li>
      <li>
        <a href="#inboxes">{say.allow}</a> {done(isAllowed)}
      </li>
      <li>{say.open}</li>
    </ol>
  );
}
