import type { InvoiceGround } from '../../lib/billing/explained-invoice';
import type { Invoice, InvoiceLine } from '../../lib/billing/invoice';
import { aProduct } from './customer';
import { aLine, anInvoice, aPayment } from './invoice';
import { aDiscount, anItem, aSubscription } from './subscription';

export const day = (text: string) => Date.parse(`${text}Z`) / 1000;

export const OCT_31 = day('2026-10-31T09:00');
export const CHANGED = day('2026-11-18T09:00');
export const NOV_30 = day('2026-11-30T09:00');
const DEC_30 = day('2026-12-30T09:00');

export const PRODUCTS = Object.fromEntries(
  ['Basic', 'Pro', 'Studio', 'Team', 'Rendering'].map((name) => {
    const id = `prod_${name}`;
    return [id, aProduct({ id, name })];
  }),
);

type Some = Partial<InvoiceLine>;
const line = (name: string, amount: number, some: Some = {}) =>
  aLine({
    id: `il_${name}_${amount}`,
    description: null,
    amount,
    productId: `prod_${name}`,
    priceId: `price_${name}`,
    periodStart: CHANGED,
    periodEnd: NOV_30,
    ...some,
  });
const part = (name: string, amount: number, some: Some = {}) =>
  line(name, amount, { proration: true, ...some });
const next = { periodStart: NOV_30, periodEnd: DEC_30 };

/** The month that was paid in advance, on an invoice of its own. */
export const PAID_BEFORE = anInvoice({
  id: 'in_Before00001',
  lines: [line('Basic', 1200, { id: 'il_whole', periodStart: OCT_31 })],
});

export interface Shape {
  invoice: Invoice;
  ground: InvoiceGround;
}

function shape(
  lines: InvoiceLine[],
  some: Partial<Invoice> = {},
  ground: Partial<InvoiceGround> = {},
): Shape {
  const subtotal = lines.reduce((sum, { amount }) => sum + amount, 0);
  const total = some.total ?? subtotal;
  const due = some.amountDue ?? Math.max(0, total);
  const invoice = anInvoice({
    number: 'NW-0005',
    created: CHANGED,
    billingReason: 'subscription_update',
    subtotal,
    total,
    amountDue: due,
    amountPaid: due,
    endingBalance: Math.min(0, total),
    lines,
    payments: due > 0 ? [aPayment({ amountPaid: due })] : [],
    ...some,
  });
  return {
    invoice,
    ground: { subscriptions: [], invoices: [invoice, PAID_BEFORE], discounts: [], ...ground },
  };
}

const metered = aSubscription({
  items: [anItem({ id: 'si_r', priceId: 'price_Rendering', usage: 'metered', quantity: null })],
});

/** Invoices of every shape that proration and its neighbours come in. */
export const SHAPES = {
  upgrade: shape([part('Basic', -480), part('Pro', 1920)]),
  upgradeAtRenewal: shape([part('Basic', -480), part('Pro', 1920), line('Pro', 4800, next)]),
  downgrade: shape([part('Pro', -1920), part('Basic', 480)]),
  seatsUp: shape([part('Team', -1800, { quantity: 3 }), part('Team', 3000, { quantity: 5 })]),
  seatsDown: shape([part('Team', -3000, { quantity: 5 }), part('Team', 1800, { quantity: 3 })]),
  chain: shape([
    part('Basic', -640, { periodStart: day('2026-11-14T09:00') }),
    part('Pro', 2560, { periodStart: day('2026-11-14T09:00') }),
    part('Pro', -1920),
    part('Studio', 3160),
  ]),
  toYearly: shape([
    part('Pro', -1160, { priceId: 'price_ProMonth' }),
    line('Pro', 29_000, { periodEnd: day('2027-11-18T09:00') }),
  ]),
  leftover: shape([part('Pro', -1920)]),
  startedWithin: shape(
    [line('Pro', 1920)],
    { billingReason: 'subscription_create' },
    {
      subscriptions: [aSubscription({ items: [anItem({ priceId: 'price_Pro' })] })],
    },
  ),
  trialEnd: shape(
    [line('Pro', 2900, next)],
    {},
    {
      subscriptions: [
        aSubscription({ trialEnd: NOV_30, items: [anItem({ priceId: 'price_Pro' })] }),
      ],
    },
  ),
  trial: shape(
    [line('Pro', 0)],
    {},
    {
      subscriptions: [aSubscription({ trialEnd: NOV_30 })],
    },
  ),
  usage: shape(
    [line('Rendering', 735, { subscriptionItemId: 'si_r' })],
    {},
    {
      subscriptions: [metered],
    },
  ),
  oneOff: shape([line('Studio', 12_000, { subscriptionId: null, periodEnd: CHANGED })]),
  taxOnTop: shape([line('Pro', 2900, next)], { tax: 290, total: 3190, discount: 0 }),
  taxIncluded: shape([line('Pro', 2900, next)], { tax: 264, taxIncluded: 264 }),
  discountAndTax: shape(
    [line('Pro', 5000, next)],
    { discount: 1000, discountIds: ['di_1'], tax: 400, total: 4400 },
    {
      discounts: [aDiscount({ id: 'di_1', couponName: 'Spring' })],
    },
  ),
  yen: shape([part('Basic', -480), part('Pro', 1392)], { currency: 'jpy' }),
  dinar: shape([part('Basic', -4805), part('Pro', 13_920)], { currency: 'bhd' }),
  creditPartly: shape([line('Pro', 4900, next)], {
    startingBalance: -1457,
    endingBalance: 0,
    amountDue: 3443,
  }),
  creditSome: shape([line('Pro', 2900, next)], {
    startingBalance: -3000,
    endingBalance: -1000,
    amountDue: 900,
  }),
  creditAll: shape([line('Pro', 2900, next)], {
    startingBalance: -5000,
    endingBalance: -2100,
    amountDue: 0,
  }),
  owedBefore: shape([line('Pro', 2900, next)], {
    startingBalance: 400,
    endingBalance: 0,
    amountDue: 3300,
  }),
  outside: shape([line('Pro', 2900, next)], {
    payments: [aPayment({ kind: 'payment_record', amountPaid: 2900 })],
  }),
  inParts: shape([line('Pro', 2900, next)], {
    payments: [aPayment({ amountPaid: 2000 }), aPayment({ id: 'inpay_2', amountPaid: 900 })],
  }),
  creditNote: shape([line('Pro', 2900, next)], { creditedBeforePayment: 500, amountDue: 2400 }),
  open: shape([line('Pro', 2900, next)], {
    status: 'open',
    amountPaid: 0,
    amountRemaining: 2900,
    paidAt: null,
    payments: [],
  }),
} satisfies Record<string, Shape>;

export type ShapeName = keyof typeof SHAPES;
export const SHAPE_NAMES = Object.keys(SHAPES) as ShapeName[];
