import type { Case } from '../../lib/case/case';
import { mayReceiveOpenLinks } from '../../lib/identify/trust';

/** Whether the operator has to vouch for the person: the sender alone does not prove it, or an action says so. */
export function needsVerifying({ conversation, reading, decision }: Case): boolean {
  // Nobody is shown yet, so there is nobody to vouch for.
  if (reading.chosenId === null && reading.guest === null) return false;
  return (
    !mayReceiveOpenLinks(conversation, reading, false) ||
    decision.actions.some(({ blockedBy }) => blockedBy.includes('identity_not_verified'))
  );
}
