import type { Charge, Dispute, PaymentIntent, Refund } from '../../lib/billing/charge';
import { DAY, NOW } from './time';

export function aCharge(some: Partial<Charge> = {}): Charge {
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
    paymentMethodId: null,
    sellerMessage: null,
    networkDeclineCode: null,
    networkAdviceCode: null,
    failure: null,
    card: { brand: 'visa', last4: '4242', expMonth: 8, expYear: 2028, fingerprint: 'fpPriya' },
    method: 'card',
    billingName: 'Priya Raman',
    billingEmail: null,
    presented: null,
    fee: null,
    refunds: [],
    ...some,
  };
}

export function aRefund(some: Partial<Refund> = {}): Refund {
  return {
    id: 're_ProSecond0001',
    chargeId: 'ch_ProFirst00001',
    amount: 2900,
    currency: 'usd',
    status: 'succeeded',
    created: NOW - 5 * DAY,
    reason: 'duplicate',
    failureReason: null,
    pendingReason: null,
    bankReference: '74987506313000012345678',
    presented: null,
    ...some,
  };
}

export function aPaymentIntent(some: Partial<PaymentIntent> = {}): PaymentIntent {
  return {
    id: 'pi_ProFirst00001',
    customerId: 'cus_PriyaRaman01',
    livemode: true,
    created: NOW - 6 * DAY,
    amount: 2900,
    currency: 'usd',
    status: 'succeeded',
    latestChargeId: 'ch_ProFirst00001',
    capturedByHand: false,
    nextAction: null,
    failure: null,
    ...some,
  };
}

export function aDispute(some: Partial<Dispute> = {}): Dispute {
  return {
    id: 'du_ProFirst00001',
    chargeId: 'ch_ProFirst00001',
    amount: 2900,
    currency: 'usd',
    created: NOW - 2 * DAY,
    status: 'needs_response',
    reason: 'fraudulent',
    dueBy: NOW + 10 * DAY,
    pastDue: false,
    chargeRefundable: false,
    withdrawnAt: NOW - 2 * DAY,
    reinstatedAt: null,
    ...some,
  };
}
