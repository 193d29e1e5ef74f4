import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Radar.EarlyFraudWarning>;

/**
 * The card's bank reports a payment as fraud, and something can still be done, unless told otherwise.
 *
 * @see https://docs.stripe.com/api/radar/early_fraud_warnings/object
 */
export function earlyFraudWarning(given: Given<Built, 'id' | 'created' | 'charge'>): Built {
  return {
    object: 'radar.early_fraud_warning',
    actionable: true,
    fraud_type: 'unauthorized_use_of_card',
    livemode: false,
    ...given,
  };
}
