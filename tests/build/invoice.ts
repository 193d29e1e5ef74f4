import type { Invoice, InvoiceLine, InvoicePayment } from '../../lib/billing/invoice';
import { DAY, NOW } from './time';

export function aLine(some: Partial<InvoiceLine> = {}): InvoiceLine {
  return {
    id: 'il_ProLine00001',
    description: '1 × Pro (at $29.00 / month)',
    amount: 2900,
    quantity: 1,
    priceId: 'price_ProMonthly1',
    productId: 'prod_Pro000001',
    subscriptionId: 'sub_ProFirst0001',
    subscriptionItemId: 'si_ProItem0001',
    proration: false,
    creditedLineIds: [],
    periodStart: NOW - 6 * DAY,
    periodEnd: NOW + 24 * DAY,
    ...some,
  };
}

export function aPayment(some: Partial<InvoicePayment> = {}): InvoicePayment {
  return {
    id: 'inpay_Pro000001',
    status: 'paid',
    amountPaid: 2900,
    isDefault: true,
    kind: 'payment_intent',
    paymentId: 'pi_ProFirst00001',
    ...some,
  };
}

/** A paid invoice of one line; the other amounts follow `total`. */
export function anInvoice(some: Partial<Invoice> = {}): Invoice {
  const total = some.total ?? 2900;
  const paid = (some.status ?? 'paid') === 'paid';
  return {
    id: 'in_ProFirst00001',
    number: 'LP-0001',
    receiptNumber: null,
    customerId: 'cus_PriyaRaman01',
    subscriptionId: 'sub_ProFirst0001',
    livemode: true,
    accountName: 'Acme Software',
    status: 'paid',
    billingReason: 'subscription_create',
    collectionMethod: 'charge_automatically',
    created: NOW - 6 * DAY,
    currency: 'usd',
    subtotal: total,
    total,
    amountDue: total,
    amountPaid: paid ? total : 0,
    amountRemaining: paid ? 0 : total,
    startingBalance: 0,
    endingBalance: 0,
    amountOverpaid: 0,
    creditedBeforePayment: 0,
    creditedAfterPayment: 0,
    tax: 0,
    taxIncluded: 0,
    discount: 0,
    discountIds: [],
    billingCreditUsed: 0,
    attempted: true,
    attemptCount: 1,
    nextPaymentAttempt: null,
    autoAdvance: false,
    finalizationError: null,
    customerEmail: null,
    dueDate: null,
    paidAt: paid ? (some.created ?? NOW - 6 * DAY) : null,
    hostedInvoiceUrl: 'https://invoice.stripe.com/i/acct_1Acme/live_ProFirst?s=ap',
    pdfUrl: 'https://pay.stripe.com/invoice/acct_1Acme/live_ProFirst/pdf?s=ap',
    lines: [aLine({ amount: total })],
    hasMoreLines: false,
    payments: [aPayment({ amountPaid: total, status: paid ? 'paid' : 'open' })],
    ...some,
  };
}
