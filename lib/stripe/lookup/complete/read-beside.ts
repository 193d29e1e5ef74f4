import type { CustomerReading } from '../../../billing/reading';
import type { Reads } from '../reads';
import { readBillingCredit } from './read-billing-credit';
import { readCreditNotes } from './read-credit-notes';
import { readEntitlements } from './read-entitlements';
import { readLiveSubscriptions } from './read-live-subscriptions';
import { readOpenInvoices } from './read-open-invoices';
import { readPaymentIntents } from './read-payment-intents';
import { readPendingItems } from './read-pending-items';
import { readSchedules } from './read-schedules';

/**
 * What a customer's first pages give reason to ask for.
 *
 * @param main the ticket is about this one: what no other customer's lists can show is read, too
 */
export async function readBeside(
  reads: Reads,
  reading: CustomerReading,
  main: boolean,
): Promise<CustomerReading> {
  if (reading.depth === 'glance') return reading;
  const [subscriptions, invoices] = await Promise.all([
    readLiveSubscriptions(reads, reading),
    readOpenInvoices(reads, reading),
  ]);
  const known = { ...reading, subscriptions, invoices };
  const [paymentIntents, creditNotes, schedules, rest] = await Promise.all([
    readPaymentIntents(reads, known),
    readCreditNotes(reads, known),
    readSchedules(reads, known),
    main ? readOfMain(reads, known) : null,
  ]);
  return { ...known, paymentIntents, creditNotes, schedules, ...rest };
}

async function readOfMain(reads: Reads, reading: CustomerReading) {
  const [pendingItems, billingCredit, entitlements] = await Promise.all([
    readPendingItems(reads, reading),
    readBillingCredit(reads, reading),
    readEntitlements(reads, reading),
  ]);
  return { depth: 'whole', pendingItems, billingCredit, entitlements } as const;
}
