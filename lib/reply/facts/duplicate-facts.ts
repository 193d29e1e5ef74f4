import type { Charge } from '../../billing/charge';
import { invoiceOfCharge } from '../../billing/payment-of';
import type { Subscription } from '../../billing/subscription';
import { invoicesOf, type PaymentsReading, subscriptionsOf } from '../draft-scope';
import { plainName } from '../plain-name';
import type { FactSources } from './fact-sources';
import { planName } from './subscription-facts';

export interface DuplicateFacts {
  extra_plan: string | null;
  kept_date: string | null;
  extra_date: string | null;
  /** Which of the two was bought first. */
  extra_is_later: boolean;
  /** How many are to end; more than one where it was bought three times. */
  extra_count: number;
  /** What is double was bought with another address, of which nothing may be told. */
  extra_hidden: boolean;
  /** The one that stays was: then the sender's own may be the one that ends. */
  kept_hidden: boolean;
  extra_ended_date: string | null;
  /** The payment in question: of the extra subscription, or the one charged twice. */
  extra_amount: string | null;
  extra_paid_date: string | null;
  extra_invoice_number: string | null;
}

/** The thing bought twice, and the payment that may be given back. */
export function duplicateFacts(scope: PaymentsReading[], sources: FactSources): DuplicateFacts {
  const { decision, formats, now } = sources;
  const subscriptions = scope.flatMap(subscriptionsOf);
  const extra = subscriptions.find(
    ({ id }) => id === (decision.extraSubscriptionId ?? decision.refund?.subscriptionId),
  );
  const invoices = scope.flatMap(invoicesOf);
  const kept = subscriptions.find(({ id }) => id === decision.keptSubscriptionId);
  const charge = scope
    .flatMap((each) => each.charges)
    .find(({ id }) => id === decision.refund?.chargeId);
  const day = (at: number | null | undefined) => (at ? formats.dayInSentence(at, now) : null);
  return {
    extra_plan: extra ? planName(extra, sources) : null,
    kept_date: day(kept?.created),
    extra_date: day(extra?.created),
    extra_is_later: !kept || !extra || extra.created >= kept.created,
    extra_count: decision.actions.filter(({ id }) => id === 'cancel_extra_subscription').length,
    extra_hidden: isHidden(decision, subscriptions, charge),
    kept_hidden: decision.keptSubscriptionId !== null && kept === undefined,
    extra_ended_date: day(extra?.endedAt),
    extra_amount: charge
      ? formats.money({ amount: charge.amount, currency: charge.currency })
      : null,
    extra_paid_date: day(charge?.created),
    extra_invoice_number: plainName(charge && invoiceOfCharge(charge, invoices)?.number),
  };
}

/** The decision names a subscription or a charge that is none of those that may be told about. */
function isHidden(
  { bucket, extraSubscriptionId, keptSubscriptionId, refund }: FactSources['decision'],
  subscriptions: Subscription[],
  charge: Charge | undefined,
): boolean {
  if (bucket !== 'duplicate_subscription') return false;
  const told = new Set(subscriptions.map(({ id }) => id));
  const named = [extraSubscriptionId, keptSubscriptionId].filter((id) => id !== null);
  return named.some((id) => !told.has(id)) || (refund !== null && charge === undefined);
}
