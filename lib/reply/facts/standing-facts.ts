import { disputeState } from '../../billing/dispute-state';
import type { Invoice } from '../../billing/invoice';
import { chargesOfInvoice, remainingOf, tookMoney } from '../../billing/payment-of';
import { standingFailure } from '../../billing/standing-failure';
import type { Subscription } from '../../billing/subscription';
import { currentPeriod } from '../../billing/subscription-life';
import { invoicesOf, type PaymentsReading, subscriptionsOf } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import type { FactSources } from './fact-sources';

export interface StandingFacts {
  /** Nothing is owed, failing or contested. */
  in_order: boolean;
  /** The payment in question was neither given back nor contested. */
  arrived: boolean;
  /** The running period is paid for, and no invoice of it is open. */
  period_paid: boolean;
}

const DAY_SECONDS = 86_400;
const UNPAID = new Set(['past_due', 'unpaid', 'incomplete']);
const OWED = new Set(['open', 'uncollectible']);

/** How the billing stands: what may be called in order, arrived or paid for. */
export function standingFacts(
  subject: DraftSubject,
  scope: PaymentsReading[],
  { now }: Pick<FactSources, 'now'>,
): StandingFacts {
  return {
    in_order: scope.every((each) => isInOrder(each, now)),
    arrived: hasArrived(subject, scope),
    period_paid: subject.subscription ? isPeriodPaid(subject.subscription, scope) : false,
  };
}

function isInOrder(reading: PaymentsReading, now: number): boolean {
  const invoices = invoicesOf(reading);
  return (
    !invoices.some(isOwed) &&
    !subscriptionsOf(reading).some(({ status }) => UNPAID.has(status)) &&
    !reading.disputes.some((dispute) => disputeState(dispute) !== 'closed') &&
    standingFailure(reading.charges, invoices, now) === null
  );
}

function isOwed({ status, amountRemaining }: Invoice): boolean {
  return OWED.has(status) && amountRemaining > 0;
}

function hasArrived({ charge, paidInvoice }: DraftSubject, scope: PaymentsReading[]): boolean {
  if (!charge) return paidInvoice !== null && paidInvoice.creditedAfterPayment === 0;
  const disputes = scope.flatMap((each) => each.disputes);
  const contested = charge.disputed || disputes.some(({ chargeId }) => chargeId === charge.id);
  return tookMoney(charge) && charge.amountRefunded === 0 && !contested;
}

function isPeriodPaid(subscription: Subscription, scope: PaymentsReading[]): boolean {
  const period = currentPeriod(subscription);
  if (!period || subscription.status === 'trialing') return false;
  const charges = scope.flatMap((each) => each.charges);
  const ofPeriod = scope
    .flatMap(invoicesOf)
    .filter(
      ({ subscriptionId, lines }) =>
        subscriptionId === subscription.id &&
        lines.some(({ amount, periodEnd }) => amount > 0 && periodEnd > period.end - DAY_SECONDS),
    );
  const isKept = (invoice: Invoice) => {
    const taken = chargesOfInvoice(invoice, charges).filter(tookMoney);
    return taken.length === 0 || taken.some((charge) => remainingOf(charge) > 0);
  };
  return (
    !ofPeriod.some(isOwed) &&
    ofPeriod.some((invoice) => invoice.status === 'paid' && invoice.total > 0 && isKept(invoice))
  );
}
