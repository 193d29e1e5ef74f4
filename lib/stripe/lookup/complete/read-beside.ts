import type { CustomerReading } from '../../../billing/reading';
import type { Reads } from '../reads';
import { readBillingCredit } from './read-billing-credit';
import { readCreditNotes } from './read-credit-notes';
import { readEntitlements } from './read-entitlements';
import { readLiveSubscriptions } from './read-live-subscriptions';
import { readOpenInvoices } from './read-open-invoices';
import { readPendingItems } from './read-pending-items';
import { readSchedules } from './read-schedules';
import { readWaitingPayments } from './read-waiting-payments';

/** What stands beside a customer's first pages, each only where those give a reason to ask. */
export async function readBeside(reads: Reads, reading: CustomerReading): Promise<CustomerReading> {
  if (reading.depth === 'glance') return reading;
  const [
    paymentIntents,
    pendingItems,
    creditNotes,
    schedules,
    billingCredit,
    entitlements,
    subscriptions,
    invoices,
  ] = await Promise.all([
    readWaitingPayments(reads, reading),
    readPendingItems(reads, reading),
    readCreditNotes(reads, reading),
    readSchedules(reads, reading),
    readBillingCredit(reads, reading),
    readEntitlements(reads, reading),
    readLiveSubscriptions(reads, reading),
    readOpenInvoices(reads, reading),
  ]);
  return {
    ...reading,
    paymentIntents,
    pendingItems,
    creditNotes,
    schedules,
    billingCredit,
    entitlements,
    subscriptions,
    invoices,
  };
}
