import type Stripe from 'stripe';
import type { UnixSeconds } from '../../../billing/amounts';
import { customer } from '../build/customer';
import { discount as discountBy } from '../build/discount';
import type { CardGiven } from '../build/payment-method-details';
import { subscription, subscriptionItem } from '../build/subscription';
import { noObjects, type SandboxObjects } from '../sandbox-objects';
import type { Wire } from '../wire';
import { type Bill, bill, type ExtraLine } from './bill';
import { monthsAfter, periodsOf } from './calendar';
import type { BankAccount, Payment } from './payment';
import { lettersOf, stripeId } from './stripe-id';

type Price = Wire<Stripe.Price>;
type Subscription = Wire<Stripe.Subscription>;

/** Whose books these are. */
export interface Payer {
  /** The story's name: every id is made of it. */
  story: string;
  name: string;
  email: string;
  country: string;
  since: UnixSeconds;
  now: UnixSeconds;
  card: Omit<CardGiven, 'country' | 'fingerprint'>;
  /** Fields of the customer that differ from the usual. */
  more?: Partial<Wire<Stripe.Customer>>;
}

/** What somebody subscribed to. Each period is billed; all but the last are paid. */
export interface Purchase {
  /** Which of the customer's subscriptions: `first`, `team`. */
  what: string;
  price: Price;
  quantity?: number;
  start: UnixSeconds;
  /** Canceled at this time, and gone. */
  endedAt?: UnixSeconds;
  /** Where earlier bills were charged, if not to the card. */
  bankAccount?: BankAccount;
  /** How the newest bill was paid. */
  lastPayment?: Payment;
  /** What earlier periods were billed at, where the plan was changed. */
  priceAt?: (periodStart: UnixSeconds) => Price;
  /** Lines that stand on the newest bill beside the period's price. */
  extraLines?: ExtraLine[];
  /** Takes a share off every bill. */
  coupon?: Wire<Stripe.Coupon>;
  more?: Partial<Omit<Subscription, 'items'>>;
}

/** A customer's account at Stripe while it is being written down. */
export interface Books {
  customer: Wire<Stripe.Customer>;
  card: CardGiven;
  objects: SandboxObjects;
  /** @returns the subscription and its bills, newest first */
  subscribe(purchase: Purchase): { subscription: Subscription; bills: Bill[] };
}

/** Opens the books of a new customer. */
export function openBooks(payer: Payer): Books {
  const { story, name, email, country } = payer;
  const card = { ...payer.card, country, fingerprint: lettersOf(`card ${story}`, 16) };
  const who = customer({
    id: stripeId('cus_', story),
    name,
    email,
    created: payer.since,
    invoice_prefix: lettersOf(`prefix ${story}`, 8).toUpperCase(),
    invoice_settings: {
      custom_fields: null,
      default_payment_method: stripeId('pm_1', `${email} ${card.fingerprint}`),
      footer: null,
      rendering_options: null,
    },
    ...payer.more,
  });
  const objects = { ...noObjects(), customers: [who] };
  return {
    customer: who,
    card,
    objects,
    subscribe: (purchase) => subscribe(payer, who, card, objects, purchase),
  };
}

function subscribe(
  payer: Payer,
  who: Wire<Stripe.Customer>,
  card: CardGiven,
  objects: SandboxObjects,
  purchase: Purchase,
) {
  const { price, quantity = 1, start, endedAt, more } = purchase;
  const name = `${payer.story} ${purchase.what}`;
  const interval = monthsOf(price);
  const periods = periodsOf(start, interval, endedAt ?? payer.now);
  const current = periods.at(-1) ?? { start, end: monthsAfter(start, interval) };
  const id = stripeId('sub_1', name);
  who.currency = price.currency;
  const discount =
    purchase.coupon &&
    discountBy({
      id: stripeId('di_1', name),
      coupon: purchase.coupon,
      customer: who.id,
      start,
      subscription: id,
    });

  const bills = periods.map((period, at): Bill => {
    const isLast = at === periods.length - 1;
    return bill({
      payer,
      customer: who,
      card,
      name: `${name} ${at}`,
      subscription: id,
      item: stripeId('si_', name),
      price: purchase.priceAt?.(period.start) ?? price,
      quantity,
      period,
      reason: at === 0 ? 'subscription_create' : 'subscription_cycle',
      payment: (isLast && purchase.lastPayment) || {
        kind: 'paid',
        bankAccount: purchase.bankAccount,
      },
      extraLines: (isLast && purchase.extraLines) || [],
      discount,
    });
  });
  const bought = subscription({
    id,
    created: start,
    customer: who.id,
    currency: price.currency,
    discounts: discount ? [discount] : [],
    latest_invoice: bills.at(-1)?.invoice.id ?? null,
    ...(endedAt !== undefined && ending(endedAt)),
    ...more,
    items: [
      subscriptionItem({
        id: stripeId('si_', name),
        created: start,
        subscription: id,
        price,
        quantity,
        current_period_start: current.start,
        current_period_end: current.end,
      }),
    ],
  });
  objects.subscriptions.push(bought);
  for (const { invoice, charges, paymentIntent } of bills) {
    objects.invoices.push(invoice);
    objects.charges.push(...charges);
    objects.payment_intents.push(paymentIntent);
    objects.invoice_payments.push(...(invoice.payments?.data ?? []));
  }
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
