import type { ContractShape } from '../../lib/triage/decision';

const LOCKING = new Set<ContractShape>(['annual', 'team', 'prorated']);

/** Whether cancel and refund wait for "I checked the contract". */
export function locksWrites(contract: ContractShape[]): boolean {
  return contract.some((shape) => LOCKING.has(shape));
}
