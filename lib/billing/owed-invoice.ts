import type { UnixSeconds } from './amounts';
import { awaitsTransfer } from './awaits-transfer';
import type { Charge, PaymentFailure } from './charge';
import type { Invoice } from './invoice';
import { invoiceAttempts } from './invoice-attempts';
import type { CustomerReading } from './reading';
import type { Subscription } from './subscription';
import { isLive } from './subscription-life';

/** An invoice with something left to pay, and what stands in the way. */
export interface OwedInvoice {
  invoice: Invoice;
  subscription: Subscription | null;
  /**
   * `processing`: money is on its way. `confirmation`: the bank wants the customer to confirm. `failed`: an
   * attempt was made and failed. `overdue`: sent, and past its due date. `open`: nothing is wrong yet.
   */
  state: 'processing' | 'confirmation' | 'failed' | 'overdue' | 'open';
  failure: PaymentFailure | null;
  /** The latest failed attempt, where there is a charge for it. */
  failedCharge: Charge | null;
}

/** What the customer owes, worst first, then newest. Invoices of ended subscriptions are not collected any more. */
export function findOwedInvoices(reading: CustomerReading): OwedInvoice[] {
  return reading.invoices
    .flatMap((invoice) => {
      const subscription =
        reading.subscriptions.find(({ id }) => id === invoice.subscriptionId) ?? null;
      return isCollected(invoice, subscription)
        ? [owedInvoice(invoice, subscription, reading)]
        : [];
    })
    .sort((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
}

const ORDER: OwedInvoice['state'][] = ['confirmation', 'failed', 'overdue', 'processing', 'open'];

function isCollected(invoice: Invoice, subscription: Subscription | null): boolean {
  const owed = invoice.status === 'open' || invoice.status === 'uncollectible';
  if (!owed || invoice.amountRemaining <= 0) return false;
  if (subscription === null) return invoice.subscriptionId === null && invoice.status === 'open';
  return isLive(subscription) || subscription.status === 'incomplete';
}

function owedInvoice(
  invoice: Invoice,
  subscription: Subscription | null,
  reading: CustomerReading,
): OwedInvoice {
  const { charges, intents, processing } = invoiceAttempts(invoice, reading);
  const failedCharge = charges.find(({ status }) => status === 'failed') ?? null;
  const failure =
    failedCharge?.failure ?? intents.find((intent) => intent.failure !== null)?.failure ?? null;
  const toDo = intents.filter(({ status }) => status === 'requires_action');
  const state = stateOf(invoice, subscription, {
    processing,
    confirmation: toDo.some((each) => !awaitsTransfer(each)),
    transfer: toDo.some(awaitsTransfer),
    failed: failure !== null,
    now: reading.now,
  });
  return { invoice, subscription, state, failure, failedCharge };
}

function stateOf(
  invoice: Invoice,
  subscription: Subscription | null,
  seen: {
    processing: boolean;
    confirmation: boolean;
    transfer: boolean;
    failed: boolean;
    now: UnixSeconds;
  },
): OwedInvoice['state'] {
  if (seen.processing) return 'processing';
  if (seen.confirmation) return 'confirmation';
  const due = invoice.dueDate !== null && invoice.dueDate < seen.now ? 'overdue' : 'open';
  if (seen.transfer) return due;
  if (seen.failed) return 'failed';
  if (due === 'overdue') return due;
  if (invoice.collectionMethod === 'send_invoice') return 'open';
  const unhealthy = ['past_due', 'unpaid', 'incomplete'].includes(subscription?.status ?? '');
  return unhealthy || invoice.attemptCount > 0 ? 'failed' : 'open';
}
