import type { Subscription } from '../billing/subscription';
import { isAnnual, isLive, seatsOf } from '../billing/subscription-life';
import { senderIsPayer } from '../identify/trust';
import type { Action, Blocker } from './action';
import { GATED } from './contract-shape';
import { contractTerms } from './contract-terms';
import type { LadderInput } from './ladder-input';

/**
 * What stands before any change. What belongs to another customer in Stripe is the sender's only once the operator
 * has verified the person.
 *
 * @param customerId whose object it is
 */
export function writeBlockers(
  { facts, confirmations, settings }: LadderInput,
  customerId: string | null,
): Blocker[] {
  const own = customerId === (facts.customer?.customer.id ?? null);
  const trusted =
    confirmations.identityVerified || (own && senderIsPayer(facts.conversation, facts.reading));
  const found: [Blocker, boolean][] = [
    ['read_only', settings.readOnly === true],
    ['identity_not_verified', !trusted],
    ['provisional', facts.reading.stage !== 'complete'],
  ];
  return found.filter(([, holds]) => holds).map(([blocker]) => blocker);
}

/**
 * What stands before a cancel or a refund besides: an annual, team or prorated contract that nobody checked; and what
 * is to be checked in it.
 */
export function destructiveGate(
  input: LadderInput,
  subscription: Subscription | null,
  customerId: string | null,
): Pick<Action, 'blockedBy' | 'terms'> {
  const { contract, confirmations, facts } = input;
  const blockedBy = writeBlockers(input, customerId);
  const gated = contract.some((shape) => GATED.includes(shape)) || isGated(subscription);
  if (!gated) return { blockedBy, terms: [] };
  const terms = contractTerms(contract, subscription, facts);
  if (confirmations.contractChecked) return { blockedBy, terms };
  return { blockedBy: [...blockedBy, 'contract_not_checked'], terms };
}

/** The contract's shape is the chosen customer's; an extra of another customer has its own. */
function isGated(subscription: Subscription | null): boolean {
  if (subscription === null || !isLive(subscription)) return false;
  return isAnnual(subscription) || seatsOf(subscription) > 1;
}
