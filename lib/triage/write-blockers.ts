import { holderOf } from '../billing/holder-of';
import type { CustomerReading } from '../billing/reading';
import type { Subscription } from '../billing/subscription';
import { isAnnual, isLive, seatsOf } from '../billing/subscription-life';
import { senderIsPayer } from '../identify/trust';
import type { Action, Blocker } from './action';
import { GATED } from './contract-shape';
import { contractTerms } from './contract-terms';
import type { ContractShape } from './decision';
import { isProrated } from './is-prorated';
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
  const holder = holderOf(customerId, facts.reading);
  const shapes = [...new Set([...contract, ...shapesActedOn(subscription, holder)])];
  if (!shapes.some((shape) => GATED.includes(shape))) return { blockedBy, terms: [] };
  const terms = contractTerms(shapes, subscription, facts, holder);
  if (confirmations.contractChecked) return { blockedBy, terms };
  return { blockedBy: [...blockedBy, 'contract_not_checked'], terms };
}

/** The contract's shape is the chosen customer's; an extra of another customer has its own. */
function shapesActedOn(
  subscription: Subscription | null,
  holder: CustomerReading | null,
): ContractShape[] {
  const acted = subscription !== null && isLive(subscription) ? subscription : null;
  const shapes: [ContractShape, boolean][] = [
    ['annual', acted !== null && isAnnual(acted)],
    ['team', acted !== null && seatsOf(acted) > 1],
    ['prorated', holder !== null && isProrated(holder)],
  ];
  return shapes.filter(([, holds]) => holds).map(([shape]) => shape);
}
