import type Stripe from 'stripe';
import type { Wire } from '../wire';
import { billingDetails } from './charge';
import type { Given } from './given';
import type { CardGiven } from './payment-method-details';

type Built = Wire<Stripe.PaymentMethod>;
type Owned = Given<Built, 'id' | 'created' | 'customer'>;

/** A card that a customer saved. @see https://docs.stripe.com/api/payment_methods/object */
export function cardPaymentMethod({
  card,
  ...given
}: Omit<Owned, 'card' | 'type'> & { card: CardGiven }): Built {
  return {
    ...saved(given),
    card: {
      checks: {
        address_line1_check: null,
        address_postal_code_check: 'pass',
        cvc_check: 'pass',
      },
      display_brand: card.brand,
      funding: 'credit',
      generated_from: null,
      networks: { available: [card.brand], preferred: null },
      regulated_status: 'unregulated',
      three_d_secure_usage: { supported: true },
      wallet: null,
      ...card,
    },
    type: 'card',
  };
}

/** A bank account that a customer saved for SEPA Direct Debit. */
export function sepaPaymentMethod({
  account,
  ...given
}: Omit<Owned, 'sepa_debit' | 'type'> & {
  account: { last4: string; country: string; fingerprint: string };
}): Built {
  return {
    ...saved(given),
    sepa_debit: {
      bank_code: '37040044',
      branch_code: null,
      generated_from: { charge: null, setup_attempt: null },
      ...account,
    },
    type: 'sepa_debit',
  };
}

function saved(given: Owned): Omit<Built, 'type'> {
  return {
    object: 'payment_method',
    allow_redisplay: 'always',
    billing_details: billingDetails({}),
    customer_account: null,
    livemode: false,
    metadata: {},
    ...given,
  };
}
