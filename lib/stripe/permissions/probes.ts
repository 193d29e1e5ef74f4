import type { Mode } from '../../billing/reading';
import type { Capability, Purpose } from '../../vault/key-permissions';
import { firstOf, type Probe, type ProbeRequest, writeToNone } from './probe';

function probe(purpose: Purpose) {
  return (
    capability: Capability,
    permission: Probe['permission'],
    request: ProbeRequest,
    more: Partial<Pick<Probe, 'essential' | 'testOnly'>> = {},
  ): Probe => {
    return { capability, purpose, permission, request, essential: false, testOnly: false, ...more };
  };
}

const read = probe('read');
const act = probe('act');
const never = probe('never');
const essential = true;

/** The default portal is asked for as a lookup asks for it, so that its answer can serve one. */
const PORTAL = 'billing_portal/configurations?is_default=true&active=true';

/**
 * All that is ever asked of Stripe to learn what a key may do: what Billside reads, what it will need to act,
 * and what it never needs. Nothing else may be sent, and nothing here can change anything.
 *
 * Early fraud warnings belong to Charges, schedules to Subscriptions and invoice items to Invoices. The row
 * named Prices is `rak_plan_…`.
 *
 * @see https://docs.stripe.com/keys/permissions-reference
 * @see https://docs.stripe.com/stripe-apps/reference/permissions
 */
export const PROBES: readonly Probe[] = [
  read('read_customers', 'rak_customer_read', firstOf('customers'), { essential }),
  read('read_subscriptions', 'rak_subscription_read', firstOf('subscriptions'), { essential }),
  read('read_invoices', 'rak_invoice_read', firstOf('invoices'), { essential }),
  read('read_charges', 'rak_charge_read', firstOf('charges?expand[]=data.refunds'), { essential }),
  read('read_payment_intents', 'rak_payment_intent_read', firstOf('payment_intents')),
  read('read_payment_methods', 'rak_payment_method_read', firstOf('payment_methods')),
  read('read_disputes', 'rak_dispute_read', firstOf('disputes')),
  read('read_fraud_warnings', 'rak_charge_read', firstOf('radar/early_fraud_warnings')),
  read('read_checkout_sessions', 'rak_checkout_session_read', firstOf('checkout/sessions')),
  read('read_customer_portal', 'rak_customer_portal_read', firstOf(PORTAL)),
  read('read_products', 'rak_product_read', firstOf('products')),
  read('read_prices', 'rak_plan_read', firstOf('prices')),
  read('read_coupons', 'rak_coupon_read', firstOf('coupons')),
  read('read_promotion_codes', 'rak_promotion_code_read', firstOf('promotion_codes')),
  read('read_credit_notes', 'rak_credit_note_read', firstOf('credit_notes')),
  read('read_invoice_items', 'rak_invoice_read', firstOf('invoiceitems')),
  read('read_schedules', 'rak_subscription_read', firstOf('subscription_schedules')),
  read('read_entitlements', 'rak_entitlement_read', firstOf('entitlements/features')),
  read('read_billing_credits', null, firstOf('billing/credit_grants')),
  // `rak_balance_transaction_source_read`, which opens the balance and transfers besides: nobody is led to choose it.
  read('read_fees', null, firstOf('balance_transactions')),
  read('read_test_clocks', 'rak_billing_clock_read', firstOf('test_helpers/test_clocks'), {
    testOnly: true,
  }),

  act('write_subscriptions', 'rak_subscription_write', writeToNone('subscriptions/sub_')),
  act('write_refunds', 'rak_charge_write', writeToNone('refunds/re_')),
  act('write_invoices', 'rak_invoice_write', writeToNone('invoices/in_')),
  act('write_credit_notes', 'rak_credit_note_write', writeToNone('credit_notes/cn_')),
  act(
    'write_customer_portal',
    'rak_customer_portal_write',
    writeToNone('billing_portal/configurations/bpc_'),
  ),
  act('write_customers', 'rak_customer_write', writeToNone('customers/cus_')),

  never('see_balance', 'rak_balance_read', { method: 'GET', path: '/v1/balance' }),
  never('see_payouts', 'rak_payout_read', firstOf('payouts')),
  never('see_transfers', 'rak_transfer_read', firstOf('transfers')),
  never('see_webhook_endpoints', 'rak_webhook_read', firstOf('webhook_endpoints')),
  never('see_events', 'rak_event_read', firstOf('events')),
  never('see_files', 'rak_file_read', firstOf('files')),
  never('see_connected_accounts', 'rak_connected_account_read', firstOf('accounts')),
  never('change_payouts', 'rak_payout_write', writeToNone('payouts/po_')),
  never('change_transfers', 'rak_transfer_write', writeToNone('transfers/tr_')),
  never('change_webhook_endpoints', 'rak_webhook_write', writeToNone('webhook_endpoints/we_')),
  // Its update may also come from a customer's browser, and is refused there for another reason.
  never(
    'change_payment_intents',
    'rak_payment_intent_write',
    writeToNone('payment_intents/pi_', '/cancel'),
  ),
  never('change_payment_methods', 'rak_payment_method_write', writeToNone('payment_methods/pm_')),
  never(
    'change_checkout_sessions',
    'rak_checkout_session_write',
    writeToNone('checkout/sessions/cs_'),
  ),
  never('change_payment_links', 'rak_payment_links_write', writeToNone('payment_links/plink_')),
  never('change_disputes', 'rak_dispute_write', writeToNone('disputes/dp_')),
  never('change_products', 'rak_product_write', writeToNone('products/prod_')),
  never('change_prices', 'rak_plan_write', writeToNone('prices/price_')),
  never('change_coupons', 'rak_coupon_write', writeToNone('coupons/')),
  never(
    'change_promotion_codes',
    'rak_promotion_code_write',
    writeToNone('promotion_codes/promo_'),
  ),
];

/** The probes that make sense in a mode. */
export function probesIn(mode: Mode): readonly Probe[] {
  return PROBES.filter(({ testOnly }) => mode === 'test' || !testOnly);
}
