import type { Charge } from '../../lib/billing/charge';
import type { Invoice } from '../../lib/billing/invoice';
import type { CustomerReading } from '../../lib/billing/reading';
import type { Subscription } from '../../lib/billing/subscription';
import {
  aCharge,
  aCustomerReading,
  aLine,
  anInvoice,
  anItem,
  aPayment,
  aSubscription,
} from '../build/model';

/** A subscription and what it was billed: one invoice and one charge for each time, newest last as given. */
export interface Billed {
  subscription: Subscription;
  invoices: Invoice[];
  charges: Charge[];
}

interface Plan {
  key: string;
  amount?: number;
  product?: string;
  seats?: number;
  currency?: string;
  interval?: 'month' | 'year';
  metered?: boolean;
  customerId?: string;
  card?: string;
}

/** @param times when it was billed, UNIX seconds, oldest first; the first is the purchase */
export function billed(plan: Plan, times: number[], some: Partial<Subscription> = {}): Billed {
  const { key, amount = 2900, product = 'prod_Pro000001', seats = 1 } = plan;
  const { currency = 'usd', interval = 'month', customerId = 'cus_PriyaRaman01' } = plan;
  const length = (interval === 'year' ? 365 : 30) * 86_400;
  const [start = 0] = times;
  const last = times.at(-1) ?? start;
  const id = `sub_${key}`;
  const item = anItem({
    id: `si_${key}`,
    priceId: `price_${product}_${amount}`,
    productId: product,
    unitAmount: String(amount / seats),
    quantity: plan.metered ? null : seats,
    usage: plan.metered ? 'metered' : 'licensed',
    interval,
    periodStart: last,
    periodEnd: last + length,
  });
  const subscription = aSubscription({
    id,
    customerId,
    created: start,
    startDate: start,
    currency,
    items: [item],
    ...some,
  });
  const invoices = times.map((at, index) =>
    anInvoice({
      id: `in_${key}${index}`,
      number: `LP-${key}-${index}`,
      customerId,
      subscriptionId: id,
      billingReason: index === 0 ? 'subscription_create' : 'subscription_cycle',
      created: at,
      currency,
      total: amount,
      hostedInvoiceUrl: `https://invoice.stripe.com/i/acct_1/${key}${index}`,
      lines: [
        aLine({
          amount,
          quantity: seats,
          productId: product,
          priceId: item.priceId,
          subscriptionId: id,
          subscriptionItemId: item.id,
          periodStart: plan.metered ? at - length : at,
          periodEnd: plan.metered ? at : at + length,
        }),
      ],
      payments: [aPayment({ paymentId: `pi_${key}${index}`, amountPaid: amount })],
    }),
  );
  const charges = times.map((at, index) =>
    aCharge({
      id: `ch_${key}${index}`,
      paymentIntentId: `pi_${key}${index}`,
      customerId,
      created: at,
      amount,
      currency,
      card: {
        brand: 'visa',
        last4: '4242',
        expMonth: 8,
        expYear: 2028,
        fingerprint: plan.card ?? 'fpPriya',
      },
    }),
  );
  return { subscription, invoices, charges };
}

/** One customer with all of these, lists newest first. */
export function customerWith(
  parts: Billed[],
  some: Partial<CustomerReading> = {},
): CustomerReading {
  const newestFirst = <Item extends { created: number }>(items: Item[]) =>
    items.toSorted((a, b) => b.created - a.created);
  return aCustomerReading({
    subscriptions: newestFirst(parts.map(({ subscription }) => subscription)),
    invoices: newestFirst(parts.flatMap(({ invoices }) => invoices)),
    charges: newestFirst(parts.flatMap(({ charges }) => charges)),
    paymentIntents: [],
    ...some,
  });
}

/** The last invoice of a subscription, not paid: its charge failed with this code. */
export function unpaid(
  part: Billed,
  code: string,
  some: Partial<Invoice> = {},
  status: Subscription['status'] = 'past_due',
): Billed {
  const last = part.invoices.at(-1);
  const failed = part.charges.at(-1);
  if (!last || !failed) throw new Error('Nothing was billed.');
  const open = anInvoice({
    ...last,
    status: 'open',
    amountPaid: 0,
    amountRemaining: last.total,
    attemptCount: 3,
    paidAt: null,
    payments: [aPayment({ paymentId: failed.paymentIntentId, status: 'open', amountPaid: null })],
    ...some,
  });
  const charge = aCharge({
    ...failed,
    status: 'failed',
    captured: false,
    amountCaptured: 0,
    failure: { code, message: null, adviceCode: null },
  });
  return {
    subscription: { ...part.subscription, status, statusWord: status },
    invoices: [...part.invoices.slice(0, -1), open],
    charges: [...part.charges.slice(0, -1), charge],
  };
}
