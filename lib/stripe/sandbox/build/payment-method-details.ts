import type Stripe from 'stripe';
import type { Wire } from '../wire';

type Built = NonNullable<Wire<Stripe.Charge>['payment_method_details']>;

/** A card as a charge shows it. */
export interface CardGiven {
  brand: 'visa' | 'mastercard' | 'amex';
  last4: string;
  exp_month: number;
  exp_year: number;
  /** The same for the same card number within one account. */
  fingerprint: string;
  country: string;
}

/** @param authorized minor units; null where the bank declined */
export function cardDetails(card: CardGiven, authorized: number | null): Built {
  return {
    card: {
      amount_authorized: authorized,
      authorization_code: authorized === null ? null : '478291',
      checks: {
        address_line1_check: null,
        address_postal_code_check: 'pass',
        cvc_check: null,
      },
      electronic_commerce_indicator: null,
      funding: 'credit',
      installments: null,
      mandate: null,
      network: card.brand,
      network_token: { used: false },
      network_transaction_id: null,
      regulated_status: 'unregulated',
      three_d_secure: null,
      transaction_link_id: null,
      wallet: null,
      ...card,
    },
    type: 'card',
  };
}

/** A bank account charged by SEPA Direct Debit. */
export function sepaDetails(account: {
  last4: string;
  country: string;
  fingerprint: string;
}): Built {
  return {
    sepa_debit: {
      bank_code: '37040044',
      branch_code: null,
      mandate: null,
      ...account,
    },
    type: 'sepa_debit',
  };
}
