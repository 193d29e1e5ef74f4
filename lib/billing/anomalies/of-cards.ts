import { type Anomaly, anomaly } from '../anomaly';
import { cardEndsAt, cardState } from '../card-expiry';
import { cardToCharge } from '../card-to-charge';
import { nextChargeAt } from '../next-charge';
import type { CustomerReading } from '../reading';
import type { Subscription } from '../subscription';

/** Cards that Stripe is to charge and that have expired, or will soon; each once, whatever it pays for. */
export function anomaliesOfCards(reading: CustomerReading): Anomaly[] {
  const cards = new Map<string, Anomaly>();
  for (const subscription of reading.subscriptions) {
    const found = ofCard(subscription, reading);
    const [source = ''] = found?.objects ?? [];
    // Of two renewals with one card, the one that it will not see counts.
    if (found && cards.get(source)?.severity !== 'warn') cards.set(source, found);
  }
  return [...cards.values()];
}

function ofCard(subscription: Subscription, reading: CustomerReading): Anomaly | null {
  const next = nextChargeAt(subscription, reading.schedules);
  const owes = subscription.status === 'past_due' || subscription.status === 'unpaid';
  const charged = next !== null || owes ? cardToCharge(subscription, reading) : null;
  const state = charged ? cardState(charged.card, reading.now) : 'good';
  if (!charged || state === 'good') return null;
  const at = cardEndsAt(charged.card);
  if (state === 'expired') return anomaly('card_expired', 'warn', [charged.sourceId], { at });
  const before = at !== null && next !== null && at <= next;
  return anomaly('card_expiring', before ? 'warn' : 'info', [charged.sourceId], { at });
}
