import type { Subscription } from '../billing/subscription';
import { isAnnual, isLive, seatsOf } from '../billing/subscription-life';
import { senderIsPayer } from '../identify/trust';
import { GATED } from './contract-shape';
import type { Blocker } from './decision';
import type { LadderInput } from './ladder-input';

/**
 * What stands before any change. What belongs to another customer in Stripe is the sender's only once the operator
 * has verified the person.
 *
 * @param customerId whose object it is
 */
export function writeBlockers(
  { facts, confirmations }: LadderInput,
  customerId: string | null,
): Blocker[] {
  const own = customerId === (facts.customer?.customer.id ?? null);
  const trusted =
    confirmations.identityVerified || (own && senderIsPayer(facts.conversation, facts.reading));
  const blockers: Blocker[] = trusted ? [] : ['identity_not_verified'];
  return facts.reading.stage === 'complete' ? blockers : [...blockers, 'provisional'];
}

/** What stands before a cancel or a refund besides: an annual, team or prorated contract that nobody checked. */
export function destructiveBlockers(
  input: LadderInput,
  subscription: Subscription | null,
  customerId: string | null,
): Blocker[] {
  const { contract, confirmations } = input;
  const gated = contract.some((shape) => GATED.includes(shape)) || isGated(subscription);
  const unchecked: Blocker[] =
    gated && !confirmations.contractChecked ? ['contract_not_checked'] : [];
  return [...writeBlockers(input, customerId), ...unchecked];
}

/** The contract's shape is the chosen customer's; an extra of another customer has its own. */
function isGated(subscription: Subscription | null): boolean {
  if (subscription === null || !isLive(subscription)) return false;
  return isAnnual(subscription) || seatsOf(subscription) > 1;
}
