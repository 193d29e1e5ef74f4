import type { PaymentFailure } from '../../lib/billing/charge';
import type { Reading } from '../../lib/billing/reading';
import {
  aCharge,
  aCheckoutSession,
  aCustomerReading,
  aDispute,
  anInvoice,
  aPayment,
  aReading,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';

/** Payments that failed, are on their way, or are contested. */
export const TROUBLED: Record<string, Reading> = {
  pastDue: aReading({
    customers: [
      aCustomerReading({
        subscriptions: [aSubscription({ status: 'past_due' })],
        invoices: [
          anInvoice({
            id: 'in_Renewal00001',
            number: 'LP-0007',
            status: 'open',
            billingReason: 'subscription_cycle',
            attemptCount: 2,
            nextPaymentAttempt: NOW + DAY,
            payments: [aPayment({ status: 'open', paymentId: 'pi_Renewal00001' })],
          }),
          anInvoice(),
        ],
        charges: [
          aCharge({
            id: 'ch_Failed000001',
            paymentIntentId: 'pi_Renewal00001',
            status: 'failed',
            failure: { code: 'expired_card', message: null, adviceCode: null },
          }),
          aCharge(),
        ],
      }),
    ],
  }),
  stolenCard: refused('pi_Stolen000001', {
    code: 'stolen_card',
    message: 'Your card was stolen.',
    adviceCode: 'do_not_try_again',
  }),
  blockedByStripe: refused('pi_Blocked00001', {
    code: 'highest_risk_level',
    message: 'Your card was declined.',
    adviceCode: null,
    blocked: true,
  }),
  disputed: aReading({
    customers: [
      aCustomerReading({ charges: [aCharge({ disputed: true })], disputes: [aDispute()] }),
    ],
  }),
  processing: aReading({
    customers: [
      aCustomerReading({
        invoices: [anInvoice({ status: 'open' })],
        charges: [aCharge({ status: 'pending', method: 'sepa_debit', card: null })],
      }),
    ],
  }),
  lapsed: aReading({
    customers: [
      aCustomerReading({
        subscriptions: [aSubscription({ status: 'incomplete_expired' })],
        invoices: [],
        charges: [],
        paymentIntents: [],
        checkoutSessions: [aCheckoutSession()],
      }),
    ],
  }),
};

function refused(paymentIntentId: string, failure: PaymentFailure): Reading {
  const payments = [aPayment({ paymentId: paymentIntentId })];
  return aReading({
    customers: [
      aCustomerReading({
        subscriptions: [aSubscription({ status: 'past_due' })],
        invoices: [anInvoice({ status: 'open', payments })],
        charges: [aCharge({ paymentIntentId, status: 'failed', failure })],
      }),
    ],
  });
}
