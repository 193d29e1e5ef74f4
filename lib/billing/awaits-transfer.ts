import type { PaymentIntent } from './charge';

/** Bank details, a voucher or a code that the customer was shown: it is for them to pay, not to confirm. */
const SHOWN = /^display_|_display_(?:details|qr_code)$/;

/**
 * Whether a payment that requires an action waits for the customer's transfer. A kind of action this build does
 * not know is taken for a confirmation.
 *
 * @see https://docs.stripe.com/api/payment_intents/object#payment_intent_object-next_action-type
 */
export function awaitsTransfer({ nextAction }: PaymentIntent): boolean {
  return nextAction !== null && SHOWN.test(nextAction);
}
