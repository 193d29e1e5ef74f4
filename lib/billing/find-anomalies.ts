import { compareAddresses } from '../identify/address-forms';
import { personOf } from '../identify/person-of';
import type { Anomaly } from './anomaly';
import { cardEndsAt, cardState } from './card-expiry';
import { findAfterEnd } from './charge-after-end';
import { answerDue, disputeState } from './dispute-state';
import { findDoubleCharges } from './double-charge';
import { findLapsedCheckout, type LapsedCheckout } from './lapsed-checkout';
import { findOverlaps } from './overlap';
import { findOwedInvoices } from './owed-invoice';
import { type CustomerReading, chosenReading, type Reading } from './reading';
import { effectiveEnd, isLive, isScheduledToEnd } from './subscription-life';

const TRIAL_SOON_SECONDS = 7 * 86_400;

/** Everything out of the ordinary in what was read, worst first, whatever the ticket is about. */
export function findAnomalies(reading: Reading): Anomaly[] {
  const chosen = chosenReading(reading);
  const read = chosen ? [chosen] : reading.customers.filter((each) => !each.customer.deleted);
  const guestLapse = reading.guest && !chosen ? findLapsedCheckout(reading.guest, []) : null;
  const found = [
    ...(guestLapse ? [lapseAnomaly(guestLapse)] : []),
    ...ofIdentity(reading, chosen),
    ...ofDuplicates(reading, read),
    ...read.flatMap(ofSubscriptions),
    ...read.flatMap(ofInvoices),
    ...[...read, ...(reading.guest ? [reading.guest] : [])].flatMap(ofMoney),
    ...(chosen ? ofCard(chosen) : []),
  ];
  return found.sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

const SEVERITIES: Anomaly['severity'][] = ['bad', 'warn', 'info'];

function anomaly(
  id: Anomaly['id'],
  severity: Anomaly['severity'],
  objects: string[],
  rest: Partial<Pick<Anomaly, 'amount' | 'at'>> = {},
): Anomaly {
  return { id, severity, objects, amount: rest.amount ?? null, at: rest.at ?? null };
}

function ofIdentity(reading: Reading, chosen: CustomerReading | null): Anomaly[] {
  const found: Anomaly[] = [];
  const present = reading.customers.filter(({ customer }) => !customer.deleted);
  if (present.length > 1) {
    found.push(
      anomaly(
        'several_customers',
        'warn',
        present.map(({ customer }) => customer.id),
      ),
    );
  }
  const sameCard = reading.related.filter(({ because }) => because === 'same_card');
  if (sameCard.length > 0) {
    const ids = sameCard.map((each) => each.reading.customer.id);
    found.push(anomaly('same_card_other_customer', 'warn', ids));
  }
  const email = chosen?.customer.email ?? null;
  if (chosen && email !== null && reading.email !== null) {
    if (compareAddresses(email, reading.email) === 'different') {
      found.push(anomaly('billing_email_differs', 'warn', [chosen.customer.id]));
    }
  }
  const portalRead = !reading.unread.some(({ list }) => list === 'portal');
  if (portalRead && reading.portal === null && reading.stage === 'complete') {
    found.push(anomaly('portal_missing', 'warn', []));
  }
  return found;
}

function ofDuplicates(reading: Reading, read: CustomerReading[]): Anomaly[] {
  const person = personOf(reading);
  const now = person[0]?.now ?? reading.asOf;
  const twins = findOverlaps(person, now)
    .filter(({ kind, bothLive }) => kind === 'duplicate' && bothLive)
    .map(({ older, later }) =>
      anomaly('duplicate_live_subscriptions', 'bad', [older.id, later.id], { at: later.startDate }),
    );
  const holders = [...read, ...(reading.guest ? [{ ...reading.guest, invoices: [] }] : [])];
  const charges = holders.flatMap((holder) =>
    findDoubleCharges(holder.charges, holder.invoices)
      .filter(({ first, second }) => first.amountRefunded + second.amountRefunded === 0)
      .map(({ first, second }) =>
        anomaly('duplicate_charge', 'bad', [first.id, second.id], {
          amount: { amount: second.amount, currency: second.currency },
          at: second.created,
        }),
      ),
  );
  return [...twins, ...charges];
}

function ofSubscriptions({ subscriptions, now }: CustomerReading): Anomaly[] {
  return subscriptions.filter(isLive).flatMap((subscription) => {
    const found: Anomaly[] = [];
    if (isScheduledToEnd(subscription)) {
      const at = effectiveEnd(subscription);
      found.push(anomaly('scheduled_end', 'info', [subscription.id], { at }));
    }
    const { status, trialEnd } = subscription;
    if (status === 'trialing' && trialEnd !== null && trialEnd - now <= TRIAL_SOON_SECONDS) {
      found.push(anomaly('trial_ending', 'info', [subscription.id], { at: trialEnd }));
    }
    return found;
  });
}

function ofInvoices(reading: CustomerReading): Anomaly[] {
  const owed = findOwedInvoices(reading).flatMap(({ invoice, subscription, state }) => {
    if (state === 'open') return [];
    const money = { amount: invoice.amountRemaining, currency: invoice.currency };
    const rest = { amount: money, at: invoice.dueDate ?? invoice.created };
    if (state === 'processing') return [anomaly('payment_processing', 'info', [invoice.id], rest)];
    if (subscription === null || state === 'overdue') {
      return [anomaly('unpaid_invoice', 'warn', [invoice.id], rest)];
    }
    return [anomaly('failed_renewal', 'bad', [subscription.id, invoice.id], rest)];
  });
  const after = findAfterEnd(reading)
    .filter(({ kind, charge }) => kind === 'licensed' && charge !== null)
    .map(({ subscription, invoice, charge }) =>
      anomaly('charge_after_end', 'bad', [subscription.id, invoice.id, charge?.id ?? ''], {
        amount: { amount: invoice.amountPaid, currency: invoice.currency },
        at: invoice.created,
      }),
    );
  const lapsed = findLapsedCheckout(reading, reading.subscriptions);
  if (!lapsed) return [...owed, ...after];
  return [...owed, ...after, lapseAnomaly(lapsed)];
}

function lapseAnomaly({ session, subscription, at }: LapsedCheckout): Anomaly {
  const ids = [session?.id, subscription?.id].flatMap((id) => id ?? []);
  return anomaly('incomplete_checkout', 'warn', ids, { at });
}

function ofMoney({ charges, disputes }: Pick<CustomerReading, 'charges' | 'disputes'>): Anomaly[] {
  const refunds = charges.flatMap((charge) => charge.refunds);
  return [
    ...disputes
      .filter((dispute) => disputeState(dispute) !== 'closed')
      .map((dispute) =>
        anomaly('open_dispute', 'bad', [dispute.id, dispute.chargeId], {
          amount: { amount: dispute.amount, currency: dispute.currency },
          at: answerDue(dispute),
        }),
      ),
    ...refunds.flatMap(({ id, status, amount, currency, created }) => {
      const rest = { amount: { amount, currency }, at: created };
      if (status === 'failed') return [anomaly('refund_failed', 'bad', [id], rest)];
      const waiting = status === 'pending' || status === 'requires_action';
      return waiting ? [anomaly('refund_pending', 'info', [id], rest)] : [];
    }),
  ];
}

/** By the card of the latest charge, where something is still to be charged. */
function ofCard({ charges, subscriptions, now }: CustomerReading): Anomaly[] {
  const latest = charges.find(({ card }) => card !== null);
  if (!latest?.card || !subscriptions.some(isLive)) return [];
  const state = cardState(latest.card, now);
  if (state === 'good') return [];
  const id = state === 'expired' ? 'card_expired' : 'card_expiring';
  return [anomaly(id, 'warn', [latest.id], { at: cardEndsAt(latest.card) })];
}
