import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import styles from './customer-block.module.css';
import { needsVerifying } from './needs-verifying';

/** "I verified this person": asked where the sender alone does not prove who it is. */
export function IdentityGate({ case: shown }: { case: Case }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  if (!needsVerifying(shown)) return null;
  const { replyTo } = shown.conversation;
  return (
    <div id={PLACES.identity} className={styles.gate}>
      <label>
        <input
          type="checkbox"
          checked={shown.confirmations.identityVerified}
          onChange={(event) => actions.confirm('identity', event.target.checked)}
        />
        {say.verify}
      </label>
      <p>{replyTo ? say.replyToDiffers(replyTo) : say.verifyWhy}</p>
    </div>
  );
}
