import type { PaymentIntent } from '../../billing/charge';
import { z } from '../../zod';
import { paymentFailure } from './payment-failure';
import { openEnum, optionalReference, optionalString } from './wire';

const wirePaymentIntent = z.object({
  id: z.string(),
  customer: optionalReference,
  livemode: z.boolean(),
  created: z.number(),
  amount: z.number(),
  currency: z.string(),
  status: openEnum([
    'requires_payment_method',
    'requires_confirmation',
    'requires_action',
    'processing',
    'requires_capture',
    'canceled',
    'succeeded',
  ]),
  latest_charge: optionalReference,
  capture_method: optionalString,
  next_action: z.object({ type: optionalString }).nullish(),
  last_payment_error: z
    .object({
      code: optionalString,
      decline_code: optionalString,
      advice_code: optionalString,
      message: optionalString,
    })
    .nullish(),
});

/** @throws ZodError where Stripe's answer is not a payment intent */
export function mapPaymentIntent(wire: unknown): PaymentIntent {
  const intent = wirePaymentIntent.parse(wire);
  const error = intent.last_payment_error;
  return {
    id: intent.id,
    customerId: intent.customer,
    livemode: intent.livemode,
    created: intent.created,
    amount: intent.amount,
    currency: intent.currency,
    status: intent.status,
    latestChargeId: intent.latest_charge,
    capturedByHand: intent.capture_method === 'manual',
    nextAction: intent.next_action?.type ?? null,
    failure: error
      ? paymentFailure({
          declineCode: error.decline_code,
          code: error.code,
          message: error.message,
          adviceCode: error.advice_code,
        })
      : null,
  };
}
