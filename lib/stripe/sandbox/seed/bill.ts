import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { invoice } from '../build/invoice';
import { invoiceItem } from '../build/invoice-item';
import { type InvoiceLineGiven, invoiceLine } from '../build/invoice-line';
import { invoicePayment } from '../build/invoice-payment';
import type { CardGiven } from '../build/payment-method-details';
import type { Wire } from '../wire';
import { productNameOf } from './catalog';
import { type Payment, pay } from './payment';
import { lettersOf, stripeId } from './stripe-id';

/** One bill and the payment that belongs to it. */
export interface Bill {
  invoice: Wire<Stripe.Invoice>;
  /** What waited for this bill, and stands on it now. */
  invoiceItems: Wire<Stripe.InvoiceItem>[];
  charges: Wire<Stripe.Charge>[];
  paymentIntent: Wire<Stripe.PaymentIntent>;
}

/** A line beside the period's own price: a proration. */
export type ExtraLine = Pick<InvoiceLineGiven, 'amount' | 'description' | 'price' | 'period'> & {
  /** How many there were at the time; by default as many as now. */
  quantity?: number;
};

/** What is billed, to whom, and how it is paid. */
export interface Billing {
  payer: { name: string; email: string; country: string };
  /** Its invoice numbering counts on. */
  customer: Wire<Stripe.Customer>;
  card: CardGiven;
  name: string;
  subscription: string;
  item: string;
  price: Wire<Stripe.Price>;
  quantity: number;
  /** What is billed by use beside it. */
  metered: { item: string; price: Wire<Stripe.Price> } | undefined;
  period: { start: UnixSeconds; end: UnixSeconds };
  reason: 'subscription_create' | 'subscription_cycle';
  payment: Payment;
  extraLines: ExtraLine[];
  discount: Wire<Stripe.Discount> | undefined;
  /** Added on top of what is left after the discount. */
  taxPercent: number;
  /** Of the customer, before this bill; negative is credit. */
  startingBalance: number;
}

/** The invoice of one period with its payment, as Stripe makes them at the period's start. */
export function bill(what: Billing): Bill {
  const { payer, customer: who, card, name, price, period, payment, discount } = what;
  const id = stripeId('in_1', name);
  const lines = linesOf(what, id);
  const subtotal = lines.reduce((sum, line) => sum + line.amount, 0);
  const off = discount ? Math.round((subtotal * percentOf(discount)) / 100) : 0;
  const tax = Math.round(((subtotal - off) * what.taxPercent) / 100);
  const amount = subtotal - off + tax + what.startingBalance;
  const isPaid = payment.kind === 'paid';
  const { paymentIntent, charges } = pay(
    {
      name,
      at: period.start,
      amount,
      currency: price.currency,
      customer: who.id,
      description:
        what.reason === 'subscription_create' ? 'Subscription creation' : 'Subscription update',
      payer,
      card,
    },
    payment,
  );
  const sequence = who.next_invoice_sequence ?? 1;
  who.next_invoice_sequence = sequence + 1;
  const declined = payment.kind === 'declined' ? payment : null;
  return {
    charges,
    paymentIntent,
    invoiceItems: what.extraLines.map((line, at) => itemOf(what, line, at, id)),
    invoice: invoice({
      id,
      token: lettersOf(`page ${name}`, 40),
      created: period.start,
      currency: price.currency,
      customer: who.id,
      customer_email: who.email,
      customer_name: who.name ?? null,
      number: `${who.invoice_prefix}-${String(sequence).padStart(4, '0')}`,
      status: isPaid ? 'paid' : 'open',
      billing_reason: what.reason,
      attempted: true,
      attempt_count: declined ? declined.attempts.length : 1,
      next_payment_attempt: declined?.nextAttempt ?? null,
      subscription: what.subscription,
      lines,
      starting_balance: what.startingBalance,
      total_taxes: tax > 0 ? [taxOf(tax, subtotal - off)] : [],
      payments: [
        invoicePayment({
          id: stripeId('inpay_1', name),
          created: period.start,
          currency: price.currency,
          invoice: id,
          amount_requested: amount,
          status: isPaid ? 'paid' : 'open',
          paymentIntent: paymentIntent.id,
        }),
      ],
      ...(discount && {
        discounts: [discount],
        total_discount_amounts: [{ amount: off, discount: discount.id }],
        total_pretax_credit_amounts: [{ amount: off, discount: discount.id, type: 'discount' }],
      }),
    }),
  };
}

function taxOf(amount: number, taxable: number) {
  return {
    amount,
    tax_behavior: 'exclusive' as const,
    tax_rate_details: null,
    taxability_reason: 'standard_rated' as const,
    taxable_amount: taxable,
    type: 'tax_rate_details' as const,
  };
}

type LineCommon = Pick<
  InvoiceLineGiven,
  'invoice' | 'subscription' | 'subscriptionItem' | 'quantity'
>;

function linesOf(what: Billing, invoiceId: string) {
  const common: LineCommon = {
    invoice: invoiceId,
    subscription: what.subscription,
    subscriptionItem: what.item,
    quantity: what.quantity,
  };
  const extra = what.extraLines.map((line, at) =>
    invoiceLine({
      ...common,
      ...line,
      id: stripeId('il_1', `${what.name} extra ${at}`),
      prorationOf: itemId(what, at),
    }),
  );
  const ofPeriod = invoiceLine({
    ...common,
    id: stripeId('il_1', what.name),
    amount: (what.price.unit_amount ?? 0) * what.quantity,
    description: `${what.quantity} × ${productNameOf(what.price)}`,
    price: what.price,
    period: what.period,
    prorationOf: null,
  });
  return [...extra, ofPeriod, ...(what.metered ? [ofUse(what, what.metered, common)] : [])];
}

/** Metered prices stand on every bill, also where nothing was used. */
function ofUse(
  { name, period }: Billing,
  { item, price }: NonNullable<Billing['metered']>,
  common: LineCommon,
) {
  return invoiceLine({
    ...common,
    id: stripeId('il_1', `${name} metered`),
    subscriptionItem: item,
    amount: 0,
    quantity: 0,
    description: `0 × ${productNameOf(price)}`,
    price,
    period,
    prorationOf: null,
  });
}

function itemOf(what: Billing, line: ExtraLine, at: number, invoiceId: string) {
  return invoiceItem({
    ...line,
    id: itemId(what, at),
    date: line.period.start,
    currency: line.price.currency,
    customer: what.customer.id,
    invoice: invoiceId,
    subscription: what.subscription,
    subscriptionItem: what.item,
  });
}

function itemId({ name }: Billing, at: number): string {
  return stripeId('ii_1', `${name} ${at}`);
}

function percentOf({ source }: Wire<Stripe.Discount>): number {
  const { coupon } = source;
  return coupon && typeof coupon !== 'string' ? (coupon.percent_off ?? 0) : 0;
}
