import type { Money } from '../../billing/amounts';
import type { Charge } from '../../billing/charge';
import type { Reading } from '../../billing/reading';
import { effectiveEnd, isLive } from '../../billing/subscription-life';
import type { Decision } from '../../triage/decision';
import { draftScope, subscriptionsOf } from '../draft-scope';
import { draftSubject } from '../draft-subject';
import { standing } from '../facts/refund-facts';
import { amountsIn } from './amounts-in';

/** A refund made this short a time ago is what is being written about. */
const RECENT_SECONDS = 60 * 86_400;

/**
 * Whether Stripe shows the refund that a sentence tells of: of the charge in question, or recent, or of the amount
 * that the sentence names. Any other was made for another matter.
 */
export function refundIsShown(sentence: string, reading: Reading, decision: Decision): boolean {
  const scope = draftScope(reading, decision);
  const { charge } = draftSubject(scope, decision, '');
  const inQuestion = new Set([decision.refund?.chargeId, decision.subjectId, charge?.id]);
  return scope.some(({ charges, now }) =>
    charges
      .filter(hasRefund)
      .some(
        (each) =>
          inQuestion.has(each.id) ||
          each.refunds.some(({ id }) => id === decision.subjectId) ||
          now - refundedAt(each) <= RECENT_SECONDS ||
          refundsOf(each).some((money) => isNamed(money, sentence)),
      ),
  );
}

/** Whether the subscription in question has ended or is set to, or none is left that could. */
export function endIsShown(reading: Reading, decision: Decision): boolean {
  const scope = draftScope(reading, decision);
  const { subscription } = draftSubject(scope, decision, '');
  const { extraSubscriptionId, keptSubscriptionId, subjectId } = decision;
  const inQuestion = new Set([extraSubscriptionId, keptSubscriptionId, subjectId]);
  const all = scope.flatMap(subscriptionsOf);
  const noneIsLive = !all.some(isLive);
  return all.some(
    (each) =>
      (noneIsLive || each.id === subscription?.id || inQuestion.has(each.id)) &&
      (effectiveEnd(each) !== null ||
        each.cancelAtPeriodEnd ||
        each.status === 'incomplete_expired' ||
        each.status === 'canceled'),
  );
}

function hasRefund({ amountRefunded, refunds }: Charge): boolean {
  return amountRefunded > 0 || refunds.some(standing);
}

/** The last time; where only the sum was read, not before the charge. */
function refundedAt({ created, refunds }: Charge): number {
  return Math.max(created, ...refunds.filter(standing).map((refund) => refund.created));
}

function refundsOf({ amountRefunded, currency, refunds }: Charge): Money[] {
  const made = refunds.filter(standing);
  const sum = amountRefunded > 0 ? [{ amount: amountRefunded, currency }] : [];
  return [...sum, ...made, ...made.flatMap(({ presented }) => (presented ? [presented] : []))];
}

function isNamed({ amount, currency }: Money, sentence: string): boolean {
  return amountsIn(sentence, [currency]).some(({ meanings }) =>
    meanings.some((meant) => meant.currency === currency && meant.amount === amount),
  );
}
