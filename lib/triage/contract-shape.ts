import { isStanding } from '../billing/schedule-of';
import type { Subscription } from '../billing/subscription';
import { isAnnual, isMetered, seatsOf } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import type { ContractShape } from './decision';
import { isProrated } from './is-prorated';

const DAY = 86_400;
const TRIAL_SECONDS = 14 * DAY;

/**
 * What kind of contract the chosen customer has, read from the live subscriptions and from the invoices.
 * Several shapes are legal; none means a plain monthly plan for one.
 */
export function contractShape(facts: CaseFacts): ContractShape[] {
  const { customer, live, colleagues, now } = facts;
  if (!customer) return [];
  const some = (test: (subscription: Subscription) => boolean) => live.some(test);
  const shapes: [ContractShape, boolean][] = [
    ['annual', some(isAnnual)],
    ['team', some((each) => seatsOf(each) > 1) || (live.length > 0 && colleagues.length > 0)],
    ['prorated', isProrated(customer)],
    [
      'scheduled_change',
      some((each) => each.scheduleId !== null || each.hasPendingUpdate) ||
        customer.schedules.some(isStanding),
    ],
    ['trial', some((each) => inTrial(each, now))],
    ['metered', some(isMetered)],
    ['multi_item', some(({ items }) => items.length > 1)],
    ['send_invoice', some((each) => each.collectionMethod === 'send_invoice')],
    [
      'paused',
      some(({ status, pauseCollection }) => status === 'paused' || pauseCollection !== null),
    ],
    ['multi_currency', currenciesOf(facts).size > 1],
  ];
  return shapes.filter(([, holds]) => holds).map(([shape]) => shape);
}

/** Contracts whose facts must be checked by a person before anything is cancelled or given back. */
export const GATED: ContractShape[] = ['annual', 'team', 'prorated'];

function inTrial({ status, trialEnd }: Subscription, now: number): boolean {
  if (status === 'trialing') return true;
  return trialEnd !== null && trialEnd <= now && now - trialEnd <= TRIAL_SECONDS;
}

function currenciesOf({ customer, live }: CaseFacts): Set<string> {
  const invoices = (customer?.invoices ?? []).filter(({ total }) => total !== 0);
  return new Set(
    [...invoices, ...live, ...(customer?.charges ?? [])].map(({ currency }) => currency),
  );
}
