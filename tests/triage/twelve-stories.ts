import { dispute } from '../../lib/stripe/sandbox/build/dispute';
import { joinObjects, type SandboxObjects } from '../../lib/stripe/sandbox/sandbox-objects';
import type { Bill } from '../../lib/stripe/sandbox/seed/bill';
import { type Books, openBooks } from '../../lib/stripe/sandbox/seed/books';
import { DAY, MINUTE, monthsAfter } from '../../lib/stripe/sandbox/seed/calendar';
import {
  catalog,
  PRO_MONTHLY,
  PRO_MONTHLY_EUR,
  PRO_YEARLY,
  RENDERING_METERED,
  STARTER_MONTHLY,
  STUDIO_MONTHLY,
} from '../../lib/stripe/sandbox/seed/catalog';
import { portals } from '../../lib/stripe/sandbox/seed/portals';
import type { LabelledCase } from '../../scripts/cases/labelled-case';
import { NOW } from '../build/time';

const EMAIL = 'robin@elmfield.example';
const BANK = { last4: '3000', country: 'DE', fingerprint: 'sepaOfRobin' };

/** Books of one customer in the embedded Stripe, and the ticket they wrote. */
export function told(
  says: { subject?: string; body: string },
  write: (books: Books) => void,
  change: (objects: SandboxObjects) => void = () => undefined,
): LabelledCase {
  const books = openBooks({
    story: 'twelve',
    name: 'Robin Elm',
    email: EMAIL,
    country: 'US',
    since: monthsAfter(NOW, -14),
    now: NOW,
    card: { brand: 'visa', last4: '4242', exp_month: 6, exp_year: 2030 },
  });
  write(books);
  const stripe = joinObjects(catalog(), portals(), books.objects);
  change(stripe);
  return {
    id: 'twelve',
    title: 'twelve',
    now: new Date(NOW * 1000).toISOString(),
    ticket: {
      inbox: 'gmail',
      from: { name: 'Robin Elm', email: EMAIL },
      subject: says.subject ?? '',
      body: says.body,
      language: 'en',
    },
    key: { mode: 'test' },
    stripe,
    // Judged by the test itself.
    expect: {} as LabelledCase['expect'],
  };
}

const ago = (days: number) => NOW - days * DAY;
const monthsAgo = (months: number, days: number) => monthsAfter(ago(days), -months);
const pro = (books: Books) =>
  books.subscribe({ what: 'pro', price: PRO_MONTHLY, start: monthsAgo(3, 8) });

function disputed(objects: SandboxObjects, [bill]: Bill[]): void {
  const charge = bill?.charges[0];
  if (!charge) throw new Error('Nothing was billed.');
  charge.disputed = true;
  objects.disputes.push(
    dispute({
      id: 'du_1TwelveTickets',
      created: ago(2),
      amount: charge.amount,
      currency: charge.currency,
      charge: charge.id,
      reason: 'fraudulent',
      dueBy: NOW + 9 * DAY,
      status: 'warning_needs_response',
      is_charge_refundable: true,
    }),
  );
}

/** Prorations of a change from Starter to Pro, two days before the newest bill. */
function upgrade(books: Books): void {
  const start = monthsAgo(3, 8);
  const period = { start: ago(10), end: ago(8) };
  books.subscribe({
    what: 'pro',
    price: PRO_MONTHLY,
    start,
    priceAt: (at) => (at < ago(20) ? STARTER_MONTHLY : PRO_MONTHLY),
    extraLines: [
      { amount: -980, description: 'Unused time on Starter', price: STARTER_MONTHLY, period },
      { amount: 2400, description: 'Remaining time on Pro', price: PRO_MONTHLY, period },
    ],
  });
}

function twice(books: Books): void {
  const at = ago(5);
  books.subscribe({ what: 'first', price: PRO_MONTHLY, start: at });
  books.subscribe({
    what: 'second',
    price: PRO_MONTHLY,
    start: at + 5 * MINUTE,
    endedAt: ago(0.1),
  });
}

/** Use of the last period, billed a day after the end. */
function arrears(books: Books): void {
  const start = monthsAgo(3, 19);
  const { bills } = books.subscribe({
    what: 'api',
    price: RENDERING_METERED,
    start,
    endedAt: ago(18.5),
  });
  const invoice = bills[0]?.invoice;
  const line = invoice?.lines.data[0];
  const charge = bills[0]?.charges[0];
  if (!invoice || !line || !charge) throw new Error('Nothing was billed.');
  const [billedAt, amount] = [ago(17.5), 840];
  Object.assign(invoice, { created: billedAt, total: amount, subtotal: amount });
  Object.assign(invoice, { amount_due: amount, amount_paid: amount });
  Object.assign(line, { amount, period: { start: monthsAgo(1, 19), end: ago(18.5) } });
  Object.assign(charge, { created: billedAt, amount, amount_captured: amount });
}

/** The twelve of the method, as their customers tell them and as Stripe holds them. */
export const TWELVE = {
  whyThisAmount: () => told({ body: 'Why $43.20, the plan is $29?' }, upgrade),
  cancelPastDue: () =>
    told({ body: 'Please cancel.' }, (books) => {
      books.subscribe({
        what: 'pro',
        price: PRO_MONTHLY,
        start: monthsAgo(3, 8),
        lastPayment: {
          kind: 'declined',
          because: {
            code: 'insufficient_funds',
            message: 'Your card has insufficient funds.',
            adviceCode: 'try_again_later',
            networkCode: '51',
          },
          attempts: [ago(8), ago(5), ago(2)],
          nextAttempt: NOW + DAY,
        },
        more: { status: 'past_due' },
      });
    }),
  processing: () =>
    told({ body: 'I paid, it still says unpaid.' }, (books) => {
      books.subscribe({
        what: 'pro',
        price: PRO_MONTHLY_EUR,
        start: monthsAgo(2, 2),
        lastPayment: { kind: 'processing', bankAccount: BANK },
      });
    }),
  cancelledOne: () => told({ body: 'I was charged twice, I cancelled one.' }, twice),
  afterCancelling: () => told({ body: 'Why was I charged after cancelling?' }, arrears),
  unknownCharge: () => {
    let bills: Bill[] = [];
    return told(
      { body: 'I don’t know this charge.' },
      (books) => {
        bills = pro(books).bills;
      },
      (objects) => disputed(objects, bills),
    );
  },
  cannotCancel: () =>
    told({ body: 'Cancel my plan' }, pro, ({ portal_configurations }) => {
      for (const { features } of portal_configurations)
        features.subscription_cancel.enabled = false;
    }),
  updateCard: () =>
    told({ body: 'I want to update my card.' }, (books) => {
      books.subscribe({ what: 'older', price: PRO_MONTHLY, start: monthsAgo(5, 8) });
      books.subscribe({ what: 'later', price: PRO_MONTHLY, start: monthsAgo(1, 8) });
    }),
  goAhead: () =>
    told(
      {
        subject: 'Re: your plan',
        body: 'Yes, go ahead.\n\nOn Monday Northwind <help@northwind.example> wrote:\n> Shall we?\n>> Please cancel my subscription.',
      },
      pro,
    ),
  comeBack: () =>
    told({ body: 'I want to come back.' }, (books) => {
      books.subscribe({
        what: 'pro',
        price: PRO_MONTHLY,
        start: monthsAgo(5, 8),
        endedAt: monthsAgo(2, 0),
      });
    }),
  forgotAnnual: () =>
    told({ body: 'Cancel and refund, I forgot.' }, (books) => {
      books.subscribe({ what: 'year', price: PRO_YEARLY, start: monthsAgo(12, 2) });
    }),
  stillFree: () =>
    told({ body: 'Paid but still on Free.' }, (books) => {
      books.subscribe({ what: 'studio', price: STUDIO_MONTHLY, start: NOW - 3600 });
    }),
};
