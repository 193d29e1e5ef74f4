import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { discount as discountBy } from '../build/discount';
import type { CardGiven } from '../build/payment-method-details';
import { subscription, subscriptionItem } from '../build/subscription';
import type { SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import { type Bill, bill, type ExtraLine } from './bill';
import { monthsAfter, periodsOf } from './calendar';
import { entitle } from './entitle';
import type { Payer } from './payer';
import type { Payment } from './payment';
import { stripeId } from './stripe-id';

type Price = Wire<Stripe.Price>;
type Subscription = Wire<Stripe.Subscription>;

/** What somebody subscribed to. Each period is billed; all but the last are paid. */
export interface Purchase {
  /** Which of the customer's subscriptions: `first`, `team`. */
  what: string;
  price: Price;
  quantity?: number;
  /** Billed by use beside the price; nothing of it was used in the periods billed so far. */
  metered?: Price;
  start: UnixSeconds;
  /** Canceled at this time, and gone. */
  endedAt?: UnixSeconds;
  /** How the newest bill was paid. */
  lastPayment?: Payment;
  /** What earlier periods were billed at, where the plan was changed. */
  priceAt?: (periodStart: UnixSeconds) => Price;
  /** How many earlier periods were billed for. */
  quantityAt?: (periodStart: UnixSeconds) => number;
  /** Lines that stand on the newest bill beside the period's price. */
  extraLines?: ExtraLine[];
  /** Takes a share off every bill. */
  coupon?: Wire<Stripe.Coupon>;
  /** Tax on top of every bill. */
  taxPercent?: number;
  /** The customer's balance before the newest bill; negative is credit. */
  startingBalance?: number;
  more?: Partial<Omit<Subscription, 'items'>>;
}

/** The books that a subscription is written into. */
interface Account {
  payer: Payer;
  customer: Wire<Stripe.Customer>;
  card: CardGiven;
  objects: SandboxObjects;
}

/** Writes down a subscription, its bills and their payments. @returns the bills newest first */
export function subscribe(
  { payer, customer, card, objects }: Account,
  purchase: Purchase,
): { subscription: Subscription; bills: Bill[] } {
  const { price, quantity = 1, start, endedAt, more } = purchase;
  const name = `${payer.story} ${purchase.what}`;
  const interval = monthsOf(price);
  const periods = periodsOf(start, interval, endedAt ?? payer.now);
  const current = periods.at(-1) ?? { start, end: monthsAfter(start, interval) };
  const id = stripeId('sub_1', name);
  customer.currency = price.currency;
  const metered = purchase.metered && {
    item: stripeId('si_', `${name} metered`),
    price: purchase.metered,
  };
  const discount =
    purchase.coupon &&
    discountBy({
      id: stripeId('di_1', name),
      coupon: purchase.coupon,
      customer: customer.id,
      start,
      subscription: id,
    });

  const bills = periods.map((period, at): Bill => {
    const isLast = at === periods.length - 1;
    return bill({
      payer,
      customer,
      card,
      name: `${name} ${at}`,
      subscription: id,
      item: stripeId('si_', name),
      price: purchase.priceAt?.(period.start) ?? price,
      quantity: purchase.quantityAt?.(period.start) ?? quantity,
      metered,
      period,
      reason: at === 0 ? 'subscription_create' : 'subscription_cycle',
      payment: (isLast && purchase.lastPayment) || {
        kind: 'paid',
        bankAccount: payer.bankAccount,
      },
      extraLines: (isLast && purchase.extraLines) || [],
      discount,
      taxPercent: purchase.taxPercent ?? 0,
      startingBalance: (isLast && purchase.startingBalance) || 0,
    });
  });
  const item = (itemId: string, of: Price) =>
    subscriptionItem({
      id: itemId,
      created: start,
      subscription: id,
      price: of,
      current_period_start: current.start,
      current_period_end: current.end,
    });
  const bought = subscription({
    id,
    created: start,
    customer: customer.id,
    currency: price.currency,
    discounts: discount ? [discount] : [],
    latest_invoice: bills.at(-1)?.invoice.id ?? null,
    ...(endedAt !== undefined && ending(endedAt)),
    ...more,
    items: [
      { ...item(stripeId('si_', name), price), quantity },
      ...(metered ? [item(metered.item, metered.price)] : []),
    ],
  });
  objects.subscriptions.push(bought);
  for (const { invoice, invoiceItems, charges, paymentIntent } of bills) {
    objects.invoices.push(invoice);
    objects.invoiceitems.push(...invoiceItems);
    objects.charges.push(...charges);
    objects.payment_intents.push(paymentIntent);
    objects.invoice_payments.push(...(invoice.payments?.data ?? []));
  }
  if (endedAt === undefined) entitle(objects, customer.id, price);
  return { subscription: bought, bills: bills.toReversed() };
}

function ending(at: UnixSeconds): Partial<Omit<Subscription, 'items'>> {
  return {
    status: 'canceled',
    canceled_at: at,
    ended_at: at,
    cancellation_details: {
      comment: null,
      feedback: null,
      feedback_option: null,
      reason: 'cancellation_requested',
    },
  };
}

function monthsOf({ recurring }: Price): number {
  const count = recurring?.interval_count ?? 1;
  return recurring?.interval === 'year' ? 12 * count : count;
}
