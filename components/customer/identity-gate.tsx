import type { Case } from '../../lib/case/case';
import { usePanel } from '../panel/panel-context';
import { PLACES } from '../panel/places';
import { Gate } from '../parts/gate';
import { needsVerifying } from './needs-verifying';

/** "I verified this person": asked where the sender alone does not prove who it is. */
export function IdentityGate({ case: shown }: { case: Case }) {
  const { words, actions } = usePanel();
  const say = words.panel.customer;
  if (!needsVerifying(shown)) return null;
  const { replyTo } = shown.conversation;
  return (
    <Gate
      place={PLACES.identity}
      label={say.verify}
      checked={shown.confirmations.identityVerified}
      onChange={(checked) => actions.confirm('identity', checked)}
      why={replyTo ? say.replyToDiffers(replyTo) : say.verifyWhy}
    />
  );
}
