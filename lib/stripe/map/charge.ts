import type { Charge, Refund } from '../../billing/charge';
import { z } from '../../zod';
import { wireCard } from './card';
import { chargeFee } from './charge-fee';
import { paymentFailure } from './payment-failure';
import { openEnum, optionalReference, optionalString } from './wire';

/** Adaptive Pricing: the customer pays in a currency of their own. */
const wirePresentment = z
  .object({ presentment_amount: z.number(), presentment_currency: z.string() })
  .nullish()
  .transform((given) =>
    given ? { amount: given.presentment_amount, currency: given.presentment_currency } : null,
  );

const wireRefund = z
  .object({
    id: z.string(),
    charge: optionalReference,
    amount: z.number(),
    currency: z.string(),
    status: openEnum(['succeeded', 'pending', 'requires_action', 'failed', 'canceled']),
    created: z.number(),
    reason: optionalString,
    failure_reason: optionalString,
    pending_reason: optionalString,
    presentment_details: wirePresentment,
    destination_details: z.record(z.string(), z.unknown()).nullish(),
  })
  .transform(
    (refund): Refund => ({
      id: refund.id,
      chargeId: refund.charge,
      amount: refund.amount,
      currency: refund.currency,
      status: refund.status,
      created: refund.created,
      reason: refund.reason,
      failureReason: refund.failure_reason,
      pendingReason: refund.pending_reason,
      bankReference: referenceAmong(Object.values(refund.destination_details ?? {})),
      presented: refund.presentment_details,
    }),
  );

/** It stands under the name of where the money went: `card`, `eu_bank_transfer`, `blik` … */
function referenceAmong(destinations: unknown[]): string | null {
  const found = destinations.map((each) => wireDestination.safeParse(each).data?.reference);
  return found.find((reference) => reference) ?? null;
}

const wireDestination = z.object({ reference: z.string().nullish() });

const wireCharge = z.object({
  id: z.string(),
  customer: optionalReference,
  payment_intent: optionalReference,
  payment_method: optionalReference,
  livemode: z.boolean(),
  created: z.number(),
  currency: z.string(),
  amount: z.number(),
  amount_captured: z.number(),
  amount_refunded: z.number(),
  status: openEnum(['succeeded', 'pending', 'failed']),
  captured: z.boolean(),
  refunded: z.boolean(),
  disputed: z.boolean(),
  description: optionalString,
  calculated_statement_descriptor: optionalString,
  receipt_url: optionalString,
  receipt_number: optionalString,
  failure_code: optionalString,
  failure_message: optionalString,
  outcome: z
    .object({
      type: optionalString,
      network_status: optionalString,
      reason: optionalString,
      advice_code: optionalString,
      network_decline_code: optionalString,
      network_advice_code: optionalString,
      seller_message: optionalString,
    })
    .nullish(),
  payment_method_details: z.object({ type: optionalString, card: wireCard.nullish() }).nullish(),
  billing_details: z.object({ name: optionalString, email: optionalString }).nullish(),
  presentment_details: wirePresentment,
  balance_transaction: chargeFee,
  refunds: z.object({ data: z.array(wireRefund) }).nullish(),
});

/** @throws ZodError where Stripe's answer is not a charge */
export function mapCharge(wire: unknown): Charge {
  const charge = wireCharge.parse(wire);
  return {
    id: charge.id,
    customerId: charge.customer,
    paymentIntentId: charge.payment_intent,
    livemode: charge.livemode,
    created: charge.created,
    currency: charge.currency,
    amount: charge.amount,
    amountCaptured: charge.amount_captured,
    amountRefunded: charge.amount_refunded,
    status: charge.status,
    captured: charge.captured,
    refunded: charge.refunded,
    disputed: charge.disputed,
    description: charge.description,
    statementDescriptor: charge.calculated_statement_descriptor,
    receiptUrl: charge.receipt_url,
    receiptNumber: charge.receipt_number,
    sellerMessage: charge.outcome?.seller_message ?? null,
    networkDeclineCode: charge.outcome?.network_decline_code ?? null,
    networkAdviceCode: charge.outcome?.network_advice_code ?? null,
    failure:
      charge.status === 'failed'
        ? paymentFailure({
            declineCode: charge.outcome?.reason ?? null,
            code: charge.failure_code,
            message: charge.failure_message,
            adviceCode: charge.outcome?.advice_code ?? null,
            blocked: isBlocked(charge.outcome),
          })
        : null,
    paymentMethodId: charge.payment_method,
    card: charge.payment_method_details?.card ?? null,
    method: charge.payment_method_details?.type ?? null,
    billingName: charge.billing_details?.name ?? null,
    billingEmail: charge.billing_details?.email ?? null,
    presented: charge.presentment_details,
    fee: charge.balance_transaction,
    refunds: charge.refunds?.data ?? [],
  };
}

/** By Stripe, not by the bank. What is `invalid` was not sent to it either, and nobody blocked it. */
function isBlocked(outcome: z.output<typeof wireCharge>['outcome']): boolean {
  if (!outcome || outcome.type === 'invalid') return false;
  return outcome.type === 'blocked' || outcome.network_status === 'not_sent_to_network';
}
