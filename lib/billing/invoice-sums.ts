import type { MinorUnits } from './amounts';
import type { Invoice } from './invoice';

/** How an invoice gets from its lines to what is due, in minor units; every part is zero or above. */
export interface InvoiceSums {
  discount: MinorUnits;
  /** Billing credit that paid for usage. */
  billingCredit: MinorUnits;
  taxOnTop: MinorUnits;
  /** Inside the lines already: told, never added. */
  taxIncluded: MinorUnits;
  /** Credit of the customer's balance that paid for part of it. */
  balanceUsed: MinorUnits;
  /** Owed from before, and due with it. */
  owedBefore: MinorUnits;
  /** Of a total below zero: went to the balance, for the next invoices. */
  keptAsCredit: MinorUnits;
  /** Taken off by a credit note before it was paid. */
  creditedBefore: MinorUnits;
  /** Given by a credit note after it was paid. */
  creditedAfter: MinorUnits;
  /** What the lines and these parts leave unexplained of the total and of what is due; zero: it adds up. */
  gap: MinorUnits;
  /** The gap is no more than what rounding line by line can make. */
  rounded: boolean;
}

/**
 * Adds an invoice up: lines less discount and billing credit, with tax, make the total; less balance and credit
 * notes, they make what is due.
 *
 * @see https://docs.stripe.com/api/invoices/object
 */
export function invoiceSums(invoice: Invoice): InvoiceSums {
  const { lines, discount, billingCreditUsed, tax, taxIncluded, total, amountDue } = invoice;
  const { startingBalance, endingBalance, creditedBeforePayment, status } = invoice;
  const taxOnTop = tax - taxIncluded;
  const net = lines.reduce((sum, { amount }) => sum + amount, 0);
  const used = endingBalance === null ? 0 : endingBalance - startingBalance;
  const ofTotal = total - (net - discount - billingCreditUsed + taxOnTop);
  // A draft has not taken anything from the balance yet.
  const ofDue = status === 'draft' ? 0 : amountDue - (total - used - creditedBeforePayment);
  const gap = Math.abs(ofTotal) + Math.abs(ofDue);
  return {
    discount,
    billingCredit: billingCreditUsed,
    taxOnTop,
    taxIncluded,
    balanceUsed: Math.max(0, used),
    owedBefore: total >= 0 ? Math.max(0, -used) : 0,
    keptAsCredit: total < 0 ? Math.max(0, -used) : 0,
    creditedBefore: creditedBeforePayment,
    creditedAfter: invoice.creditedAfterPayment,
    gap,
    rounded: gap > 0 && ofDue === 0 && gap < Math.max(2, lines.length),
  };
}
