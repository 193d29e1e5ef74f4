import fc from 'fast-check';
import type { DraftFacts } from '../../lib/reply/draft-facts';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { createFormats } from '../../lib/words/formats';
import { DAY, NOW } from '../build/model';
import { LOGIN_PAGE } from './situations';

const HOSTED = 'https://invoice.stripe.com/i/acct_1Acme/live_ProFirst?s=ap';

/** Facts as a language words them, each of them there or not: a draft has to hold together in every combination. */
export function anyFacts(language: DraftLanguage, plans: string[]): fc.Arbitrary<DraftFacts> {
  const { locale, phrases, invoicePhrases } = REPLY_LANGUAGES[language];
  const formats = createFormats(locale, 'UTC');
  const day = (at: number) => formats.dayInSentence(at, NOW);
  const [paid, next] = [day(NOW - 8 * DAY), day(NOW + 22 * DAY)];
  const money = (amount: number) => formats.money({ amount, currency: 'usd' });
  const period = invoicePhrases.period(paid, next, null);
  const count = { days: 12, of: 30, exact: true };
  const charged = { name: 'Pro', days: count };
  const unused = { name: invoicePhrases.several(5, 'Team'), days: { ...count, of: null } };
  const maybe = <T>(...values: T[]) => fc.constantFrom(null, ...values);
  const someOf = (...values: string[]) =>
    fc.constantFrom<string[]>([], values.slice(0, 1), values.slice(0, 2), values);
  const date = maybe(paid, next, day(NOW - 400 * DAY));
  const amount = maybe(money(2900), money(118_800));
  const number = maybe('LP-0001', 'A1B2C3D4-0012');
  const plan = maybe(...plans);
  const card = maybe(phrases.card('visa', '4242'), phrases.card(null, '0009'));
  const { boolean } = fc;
  const told = {
    first_name: maybe('Priya'),
    wants_end: boolean(),
    plan,
    price: maybe(phrases.price(money(2900), 'month', 1), phrases.price(money(9900), 'month', 3)),
    seats: maybe(8),
    seat_price: amount,
    start_date: date,
    period_end: date,
    end_date: date,
    ended_date: date,
    trial_end: date,
    metered: boolean(),
    paused: boolean(),
    next_payment_date: date,
    next_payment_amount: amount,
    collected_automatically: boolean(),
    products: someOf(
      phrases.productLine('Pro', phrases.price(money(2900), 'month', 1)),
      phrases.productLine('Priority support', phrases.free),
      phrases.productLine('Storage', null),
    ),
    portal_cancels_at_once: boolean(),
    amount,
    paid_date: date,
    invoice_number: number,
    invoice_date: date,
    wanted_invoice_number: number,
    wanted_invoice_date: date,
    wanted_invoice_amount: amount,
    amount_due: amount,
    open_invoice_number: number,
    due_date: date,
    card,
    lines: someOf(
      invoicePhrases.lines.fullPeriod('Pro', period, money(2900)),
      invoicePhrases.lines.unused(unused, money(-1738), true),
      invoicePhrases.sums.tax(money(551)),
    ),
    change_summary: maybe(
      invoicePhrases.summary.sentence(invoicePhrases.summary.swapped(charged, unused)),
    ),
    credit_kept: maybe(invoicePhrases.outcome.keptAsCredit(money(1440))),
    only_usage: boolean(),
    has_proration: boolean(),
    payments: someOf(
      phrases.paymentLine(paid, money(2900), 'subscription_cycle'),
      phrases.paymentLine(paid, money(2900), null),
    ),
    two_payments: boolean(),
    processing_amount: amount,
    processing_date: date,
    hold_amount: amount,
    hold_date: date,
    failed_attempt: maybe(invoicePhrases.charge.failed(money(2900), paid)),
    failed_date: date,
    failed_card: card,
    decline: maybe(...Object.values(phrases.decline)),
    retry_date: date,
    extra_plan: plan,
    kept_date: date,
    extra_date: date,
    extra_is_later: boolean(),
    extra_count: fc.constantFrom(1, 2),
    extra_hidden: boolean(),
    kept_hidden: boolean(),
    extra_ended_date: date,
    extra_amount: amount,
    extra_paid_date: date,
    extra_invoice_number: number,
    refund_amount: amount,
    // A refund has always a day.
    refund_date: fc.constant(paid),
    refund_pending: boolean(),
    refund_card: card,
    bank_reference: maybe('74987506313000012345678'),
    refund_overdue: boolean(),
    dispute_amount: amount,
    dispute_date: date,
    checkout_date: date,
    checkout_amount: amount,
    link_expires: date,
    nothing_charged: boolean(),
    in_order: boolean(),
    arrived: boolean(),
    period_paid: boolean(),
  } satisfies { [Key in Exclude<keyof DraftFacts, 'link' | 'link_kind'>]: fc.Arbitrary<unknown> };
  const links = fc.constantFrom(
    { link: null, link_kind: 'none' as const },
    { link: LOGIN_PAGE.url, link_kind: 'login_page' as const },
    { link: HOSTED, link_kind: 'hosted_invoice' as const },
  );
  return fc.tuple(fc.record(told), links).map(([facts, link]) => ({ ...facts, ...link }));
}
