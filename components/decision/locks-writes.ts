import type { Case } from '../../lib/case/case';
import { GATED } from '../../lib/triage/contract-shape';

/** Whether cancel and refund wait for "I checked the contract", or did: what was ticked can be unticked. */
export function locksWrites({ decision, confirmations }: Case): boolean {
  return (
    confirmations.contractChecked ||
    decision.contract.some((shape) => GATED.includes(shape)) ||
    decision.actions.some(({ blockedBy }) => blockedBy.includes('contract_not_checked'))
  );
}
