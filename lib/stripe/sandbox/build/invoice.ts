import type Stripe from 'stripe';
import { SANDBOX_ACCOUNT } from '../permissions';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.Invoice>;
type Needed = 'id' | 'created' | 'currency' | 'customer' | 'status';

/**
 * An invoice whose amounts follow from its lines; paid in full where its status is `paid`.
 *
 * @param given `lines` and `payments` as plain arrays; `subscription` becomes the invoice's parent
 * @see https://docs.stripe.com/api/invoices/object
 */
export function invoice({
  lines,
  payments,
  subscription,
  token,
  ...given
}: Omit<Given<Built, Needed>, 'lines' | 'payments' | 'parent'> & {
  lines: Wire<Stripe.InvoiceLineItem>[];
  payments: Wire<Stripe.InvoicePayment>[];
  subscription: string | null;
  /** The unguessable part of its public pages. */
  token: string;
}): Built {
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  const discounted = given.total_discount_amounts ?? [];
  const net = discounted.reduce((left, { amount }) => left - amount, subtotal);
  const total = (given.total_taxes ?? [])
    .filter(({ tax_behavior }) => tax_behavior === 'exclusive')
    .reduce((sum, { amount }) => sum + amount, net);
  const balance = given.starting_balance ?? 0;
  const due = Math.max(total + balance, 0);
  const isPaid = given.status === 'paid';
  const isDraft = given.status === 'draft';
  const page = isDraft ? null : `${SANDBOX_ACCOUNT}/test_${token}`;
  return {
    object: 'invoice',
    account_country: 'US',
    account_name: 'Northwind Apps',
    account_tax_ids: null,
    amount_due: due,
    amount_overpaid: 0,
    amount_paid: isPaid ? due : 0,
    amount_remaining: isPaid ? 0 : due,
    amount_shipping: 0,
    application: null,
    attempt_count: isPaid ? 1 : 0,
    attempted: isPaid,
    auto_advance: !isPaid,
    automatic_tax: {
      disabled_reason: null,
      enabled: false,
      liability: null,
      provider: null,
      status: null,
    },
    automatically_finalizes_at: null,
    billing_reason: 'subscription_cycle',
    collection_method: 'charge_automatically',
    custom_fields: null,
    customer_account: null,
    customer_address: null,
    customer_email: null,
    customer_name: null,
    customer_phone: null,
    customer_shipping: null,
    customer_tax_exempt: 'none',
    customer_tax_ids: [],
    default_payment_method: null,
    default_source: null,
    default_tax_rates: [],
    description: null,
    discounts: [],
    due_date: null,
    effective_at: isDraft ? null : given.created,
    ending_balance: isDraft ? null : balance + total - due,
    footer: null,
    from_invoice: null,
    hosted_invoice_url: page && `https://invoice.stripe.com/i/${page}?s=ap`,
    invoice_pdf: page && `https://pay.stripe.com/invoice/${page}/pdf?s=ap`,
    issuer: { type: 'self' },
    last_finalization_error: null,
    latest_revision: null,
    livemode: false,
    metadata: {},
    next_payment_attempt: null,
    number: null,
    on_behalf_of: null,
    payment_settings: {
      default_mandate: null,
      payment_method_options: null,
      payment_method_types: null,
    },
    period_end: given.created,
    period_start: given.created,
    post_payment_credit_notes_amount: 0,
    pre_payment_credit_notes_amount: 0,
    receipt_number: null,
    rendering: {
      amount_tax_display: null,
      pdf: { page_size: 'letter' },
      template: null,
      template_version: null,
    },
    shipping_cost: null,
    shipping_details: null,
    starting_balance: 0,
    statement_descriptor: null,
    status_transitions: {
      finalized_at: isDraft ? null : given.created,
      marked_uncollectible_at: null,
      paid_at: isPaid ? given.created : null,
      voided_at: null,
    },
    subtotal,
    subtotal_excluding_tax: subtotal,
    test_clock: null,
    total,
    total_discount_amounts: [],
    total_excluding_tax: net,
    total_pretax_credit_amounts: [],
    total_taxes: [],
    webhooks_delivered_at: given.created,
    ...given,
    lines: listOf(lines, `/v1/invoices/${given.id}/lines`),
    parent: subscription === null ? null : parentOf(subscription),
    payments: listOf(payments, `/v1/invoices/${given.id}/payments`),
  };
}

function listOf<Element>(data: Element[], url: string) {
  return { object: 'list' as const, data, has_more: false, url };
}

function parentOf(subscription: string): Built['parent'] {
  return {
    quote_details: null,
    subscription_details: { metadata: {}, subscription },
    type: 'subscription_details',
  };
}
