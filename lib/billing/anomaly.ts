import type { Money, UnixSeconds } from './amounts';

/** What an operator should see whatever the ticket is about. */
export const ANOMALIES = [
  'duplicate_live_subscriptions',
  'duplicate_charge',
  'same_card_other_customer',
  'several_customers',
  'charge_after_end',
  'failed_renewal',
  'payment_processing',
  'card_expiring',
  'card_expired',
  'scheduled_end',
  'trial_ending',
  'open_dispute',
  'early_fraud_warning',
  'refund_pending',
  'refund_failed',
  'unpaid_invoice',
  'incomplete_checkout',
  'portal_missing',
  'billing_email_differs',
] as const;
export type AnomalyId = (typeof ANOMALIES)[number];

export interface Anomaly {
  id: AnomalyId;
  severity: 'bad' | 'warn' | 'info';
  /** Ids of the Stripe objects that show it. */
  objects: string[];
  amount: Money | null;
  at: UnixSeconds | null;
}

export function anomaly(
  id: AnomalyId,
  severity: Anomaly['severity'],
  objects: string[],
  rest: Partial<Pick<Anomaly, 'amount' | 'at'>> = {},
): Anomaly {
  return { id, severity, objects, amount: rest.amount ?? null, at: rest.at ?? null };
}
