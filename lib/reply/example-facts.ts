import type { UnixSeconds } from '../billing/amounts';
import { createFormats } from '../words/formats';
import { bareFacts } from './bare-facts';
import type { DraftFacts } from './draft-facts';
import type { DraftLanguage } from './draft-language';
import type { TemplateName } from './own-templates';
import { REPLY_LANGUAGES } from './reply-languages';

const DAY_SECONDS = 86_400;
const PLAN = 'Pro';

/** Where the link of the draft is not the portal's login page. */
const LINKS: Partial<Record<TemplateName, Pick<DraftFacts, 'link' | 'link_kind'>>> = {
  invoice_wanted: invoicePage(),
  invoice_to_pay: invoicePage(),
  bank_confirmation: invoicePage(),
  checkout_to_finish: { link: 'https://buy.stripe.com/r/example', link_kind: 'checkout_recovery' },
  checkout_without_recovery: { link: 'https://example.com/pricing', link_kind: 'restart' },
  restart_wanted: { link: 'https://example.com/pricing', link_kind: 'restart' },
};

const OF_TEAMS: ReadonlySet<TemplateName> = new Set([
  'seats_explained',
  'workspaces_explained',
  'teammates_explained',
]);

/**
 * Everything that a draft can know of an invented customer, Maria on Pro for $29.00 a month, in the language's own
 * phrases: what a template is previewed with. Its parts need not fit each other; each template shows only some.
 *
 * @param now UNIX seconds, from which the dates are counted
 */
export function exampleFacts(
  language: DraftLanguage,
  name: TemplateName,
  now: UnixSeconds,
): DraftFacts {
  const { locale, phrases, invoicePhrases } = REPLY_LANGUAGES[language];
  const formats = createFormats(locale, 'UTC');
  const day = (days: number) => formats.dayInSentence(now + days * DAY_SECONDS, now);
  const money = (amount: number) => formats.money({ amount, currency: 'usd' });
  const price = money(2900);
  const card = phrases.card('visa', '4242');
  const paidIn = (days: number) => phrases.paymentLine(day(days), price, 'subscription_cycle');
  const period = invoicePhrases.period(day(12), day(24), null);
  const twelve = { days: 12, of: null, exact: true };
  const charged = { name: PLAN, days: { ...twelve, of: 30 } };
  const unused = { name: 'Basic', days: twelve };
  return {
    ...bareFacts(),
    first_name: 'Maria',
    link: 'https://billing.stripe.com/p/login/example',
    link_kind: 'login_page',
    ...LINKS[name],
    plan: PLAN,
    price: phrases.price(price, 'month', 1),
    ...(OF_TEAMS.has(name) ? { seats: 2, seat_price: money(1450) } : {}),
    start_date: day(-186),
    period_end: day(24),
    end_date: day(24),
    ended_date: day(-20),
    next_payment_date: day(24),
    next_payment_amount: price,
    collected_automatically: true,
    products: [
      phrases.productLine(PLAN, phrases.price(price, 'month', 1)),
      phrases.productLine('Support', phrases.price(money(1900), 'month', 1)),
    ],
    amount: price,
    paid_date: day(-6),
    invoice_number: 'NW-0042',
    invoice_date: day(-6),
    wanted_invoice_number: 'NW-0042',
    wanted_invoice_date: day(-6),
    wanted_invoice_amount: price,
    amount_due: price,
    open_invoice_number: 'NW-0043',
    due_date: day(8),
    card,
    lines: [
      invoicePhrases.lines.partPeriod(charged, period, money(3900)),
      invoicePhrases.lines.unused(unused, money(-1000).replace('-', '−'), true),
    ],
    change_summary: invoicePhrases.summary.sentence(
      invoicePhrases.summary.swapped(charged, unused),
    ),
    only_usage: true,
    has_proration: true,
    payments: [paidIn(-6), paidIn(-36), paidIn(-66)],
    processing_amount: price,
    processing_date: day(-2),
    hold_amount: price,
    hold_date: day(-5),
    failed_date: day(-1),
    failed_card: card,
    decline: phrases.decline.card_to_update,
    retry_date: day(3),
    extra_plan: PLAN,
    kept_date: day(-36),
    extra_date: day(-6),
    extra_count: 1,
    extra_ended_date: day(-4),
    extra_amount: price,
    extra_paid_date: day(-6),
    extra_invoice_number: 'NW-0041',
    refund_amount: price,
    refund_date: day(-3),
    refund_card: card,
    bank_reference: '74987506313000012345678',
    dispute_amount: price,
    dispute_date: day(-10),
    checkout_date: day(-2),
    checkout_amount: price,
    link_expires: day(28),
    nothing_charged: true,
    in_order: true,
    arrived: true,
    period_paid: true,
  };
}

function invoicePage(): Pick<DraftFacts, 'link' | 'link_kind'> {
  return { link: 'https://invoice.stripe.com/i/example', link_kind: 'hosted_invoice' };
}
