import type { Charge, Dispute, PaymentIntent, Refund } from '../../lib/billing/charge';
import type { CheckoutSession } from '../../lib/billing/checkout-session';
import type { Customer } from '../../lib/billing/customer';
import type { Invoice, InvoiceLine, InvoicePayment } from '../../lib/billing/invoice';
import type { PortalConfiguration } from '../../lib/billing/portal';
import type { CustomerReading, GuestReading, Product, Reading } from '../../lib/billing/reading';
import type { Discount, Subscription, SubscriptionItem } from '../../lib/billing/subscription';
import type { Conversation } from '../../lib/inbox/conversation';
import type { Action, Confirmations, Decision } from '../../lib/triage/decision';

/** The time of every built case: 18 November 2026, 12:00 UTC, in UNIX seconds. */
export const NOW = Date.UTC(2026, 10, 18, 12) / 1000;
export const DAY = 86_400;

type Some<T> = Partial<T>;

export function aCustomer(some: Some<Customer> = {}): Customer {
  return {
    id: 'cus_PriyaRaman01',
    name: 'Priya Raman',
    email: 'priya.raman@lumenpost.example',
    created: NOW - 300 * DAY,
    livemode: true,
    deleted: false,
    currency: 'usd',
    balance: 0,
    testClockId: null,
    preferredLocales: [],
    metadata: {},
    ...some,
  };
}

export function anItem(some: Some<SubscriptionItem> = {}): SubscriptionItem {
  return {
    id: 'si_ProItem0001',
    priceId: 'price_ProMonthly1',
    productId: 'prod_Pro000001',
    nickname: null,
    unitAmount: '2900',
    quantity: 1,
    interval: 'month',
    intervalCount: 1,
    usage: 'licensed',
    tiers: null,
    tiered: false,
    transformQuantity: null,
    periodStart: NOW - 6 * DAY,
    periodEnd: NOW + 24 * DAY,
    discounts: [],
    ...some,
  };
}

export function aSubscription(some: Some<Subscription> = {}): Subscription {
  return {
    id: 'sub_ProFirst0001',
    customerId: 'cus_PriyaRaman01',
    livemode: true,
    status: 'active',
    statusWord: some.status ?? 'active',
    created: NOW - 6 * DAY,
    startDate: some.created ?? NOW - 6 * DAY,
    endedAt: null,
    cancelAt: null,
    cancelAtPeriodEnd: false,
    canceledAt: null,
    cancellationReason: null,
    trialStart: null,
    trialEnd: null,
    currency: 'usd',
    collectionMethod: 'charge_automatically',
    pauseCollection: null,
    scheduleId: null,
    hasPendingUpdate: false,
    items: [anItem()],
    discounts: [],
    latestInvoiceId: 'in_ProFirst00001',
    metadata: {},
    ...some,
  };
}

export function aDiscount(some: Some<Discount> = {}): Discount {
  return {
    id: 'di_Tenth000001',
    couponName: 'A tenth off',
    percentOff: 10,
    amountOff: null,
    currency: null,
    duration: 'forever',
    end: null,
    ...some,
  };
}

export function aLine(some: Some<InvoiceLine> = {}): InvoiceLine {
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
    periodStart: NOW - 6 * DAY,
    periodEnd: NOW + 24 * DAY,
    ...some,
  };
}

export function aPayment(some: Some<InvoicePayment> = {}): InvoicePayment {
  return {
    id: 'inpay_Pro000001',
    status: 'paid',
    amountPaid: 2900,
    kind: 'payment_intent',
    paymentId: 'pi_ProFirst00001',
    ...some,
  };
}

/** A paid invoice of one line; the other amounts follow `total`. */
export function anInvoice(some: Some<Invoice> = {}): Invoice {
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
    tax: 0,
    discount: 0,
    attempted: true,
    attemptCount: 1,
    nextPaymentAttempt: null,
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

export function aCharge(some: Some<Charge> = {}): Charge {
  const amount = some.amount ?? 2900;
  const succeeded = (some.status ?? 'succeeded') === 'succeeded';
  return {
    id: 'ch_ProFirst00001',
    customerId: 'cus_PriyaRaman01',
    paymentIntentId: 'pi_ProFirst00001',
    livemode: true,
    created: NOW - 6 * DAY,
    currency: 'usd',
    amount,
    amountCaptured: succeeded ? amount : 0,
    amountRefunded: 0,
    status: 'succeeded',
    captured: succeeded,
    refunded: false,
    disputed: false,
    description: null,
    statementDescriptor: 'ACME SOFTWARE',
    receiptUrl: null,
    receiptNumber: null,
    failure: null,
    card: { brand: 'visa', last4: '4242', expMonth: 8, expYear: 2028, fingerprint: 'fpPriya' },
    method: 'card',
    billingName: 'Priya Raman',
    billingEmail: null,
    refunds: [],
    ...some,
  };
}

export function aRefund(some: Some<Refund> = {}): Refund {
  return {
    id: 're_ProSecond0001',
    chargeId: 'ch_ProFirst00001',
    amount: 2900,
    currency: 'usd',
    status: 'succeeded',
    created: NOW - 5 * DAY,
    reason: 'duplicate',
    failureReason: null,
    bankReference: '74987506313000012345678',
    ...some,
  };
}

export function aPaymentIntent(some: Some<PaymentIntent> = {}): PaymentIntent {
  return {
    id: 'pi_ProFirst00001',
    customerId: 'cus_PriyaRaman01',
    livemode: true,
    created: NOW - 6 * DAY,
    amount: 2900,
    currency: 'usd',
    status: 'succeeded',
    latestChargeId: 'ch_ProFirst00001',
    failure: null,
    ...some,
  };
}

export function aDispute(some: Some<Dispute> = {}): Dispute {
  return {
    id: 'du_ProFirst00001',
    chargeId: 'ch_ProFirst00001',
    amount: 2900,
    currency: 'usd',
    created: NOW - 2 * DAY,
    status: 'needs_response',
    reason: 'fraudulent',
    dueBy: NOW + 10 * DAY,
    chargeRefundable: false,
    ...some,
  };
}

export function aCheckoutSession(some: Some<CheckoutSession> = {}): CheckoutSession {
  return {
    id: 'cs_live_ProFirst000001',
    livemode: true,
    created: NOW - 3 * DAY,
    status: 'expired',
    paymentStatus: 'unpaid',
    mode: 'subscription',
    url: null,
    expiresAt: NOW - 2 * DAY,
    customerId: 'cus_PriyaRaman01',
    email: 'priya.raman@lumenpost.example',
    name: 'Priya Raman',
    amountTotal: 2900,
    currency: 'usd',
    subscriptionId: null,
    invoiceId: null,
    paymentIntentId: null,
    recoveredFromId: null,
    recovery: { url: 'https://buy.stripe.com/r/live_recover1', expiresAt: NOW + 27 * DAY },
    ...some,
  };
}

/** A portal with every feature on; name the ones that are off. */
export function aPortal(some: Some<PortalConfiguration> = {}): PortalConfiguration {
  return {
    id: 'bpc_Portal000001',
    livemode: true,
    loginPageUrl: 'https://billing.stripe.com/p/login/acme',
    features: {
      customerUpdate: true,
      invoiceHistory: true,
      paymentMethodUpdate: true,
      subscriptionCancel: true,
      subscriptionPause: false,
      subscriptionUpdate: true,
    },
    cancelMode: 'at_period_end',
    ...some,
  };
}

export function aProduct(some: Some<Product> = {}): Product {
  return { id: 'prod_Pro000001', name: 'Pro', metadata: {}, ...some };
}

/** A customer with one healthy subscription, its paid invoice and charge. */
export function aCustomerReading(some: Some<CustomerReading> = {}): CustomerReading {
  return {
    customer: aCustomer(),
    now: NOW,
    subscriptions: [aSubscription()],
    invoices: [anInvoice()],
    charges: [aCharge()],
    paymentIntents: [aPaymentIntent()],
    checkoutSessions: [],
    disputes: [],
    ...some,
  };
}

export function aGuest(some: Some<GuestReading> = {}): GuestReading {
  return {
    email: 'mia@guest.example',
    name: 'Mia Lindqvist',
    now: NOW,
    checkoutSessions: [],
    paymentIntents: [],
    charges: [],
    disputes: [],
    ...some,
  };
}

/** The first customer is the chosen one, unless `chosenId` says otherwise. */
export function aReading(some: Some<Reading> = {}): Reading {
  const customers = some.customers ?? [aCustomerReading()];
  const [first] = customers;
  return {
    stage: 'complete',
    mode: 'live',
    accountName: 'Acme Software',
    asOf: NOW,
    email: first?.customer.email ?? 'nobody@nowhere.example',
    match: first ? 'sender_is_billing_email' : null,
    customers,
    chosenId: first?.customer.id ?? null,
    guest: null,
    related: [],
    portal: aPortal(),
    products: { prod_Pro000001: aProduct() },
    unread: [],
    ...some,
  };
}

export function aConversation(some: Some<Conversation> = {}): Conversation {
  return {
    inbox: 'gmail',
    ticketId: 'thread-f:1',
    url: 'https://mail.google.com/mail/u/0/#inbox/thread1',
    subject: 'Charged twice?',
    sender: {
      kind: 'one',
      person: { name: 'Priya Raman', email: 'priya.raman@lumenpost.example' },
    },
    replyTo: null,
    otherRecipients: [],
    message: 'Hi, my card statement shows $29.00 two times.\n\nThanks\nPriya',
    earlierMessage: null,
    language: 'en',
    ...some,
  };
}

export function anAction(some: Some<Action> = {}): Action {
  return {
    id: 'send_login_link',
    target: null,
    amount: null,
    reversible: true,
    enabled: true,
    blockedBy: [],
    effect: null,
    undoUntil: null,
    ...some,
  };
}

/** A quiet decision: nothing asked, nothing to do. */
export function aDecision(some: Some<Decision> = {}): Decision {
  return {
    bucket: 'missing_self_serve',
    confidence: 'fair',
    situation: 'nothing_asked',
    evidence: [],
    rival: null,
    contract: [],
    recommended: 'no_op',
    actions: [anAction({ id: 'no_op' })],
    link: {
      kind: 'none',
      url: null,
      objectId: null,
      opensWithoutLogin: false,
      opensAnotherCustomer: false,
    },
    refund: null,
    extraSubscriptionId: null,
    keptSubscriptionId: null,
    subjectId: null,
    gaps: [],
    anomalies: [],
    mrr: { usd: 2900 },
    ...some,
  };
}

export function noConfirmations(some: Some<Confirmations> = {}): Confirmations {
  return { identityVerified: false, contractChecked: false, bucket: null, ...some };
}
