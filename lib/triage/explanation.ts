import type { Charge } from '../billing/charge';
import { isMeteredLine } from '../billing/charge-after-end';
import type { ChargePair } from '../billing/double-charge';
import type { Invoice } from '../billing/invoice';
import type { Overlap } from '../billing/overlap';
import { invoiceOfCharge, tookMoney } from '../billing/payment-of';
import type { Subscription } from '../billing/subscription';
import { effectiveEnd } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import { mentionedInvoices } from './mentioned';
import { asksFor, type Intent } from './message/matter';
import { openDisputes } from './open-disputes';

/** What makes a charge right that the customer does not understand. */
export type Explanation =
  | { kind: 'hold' | 'failed_attempt'; pair: ChargePair }
  | { kind: 'different_products' | 'plan_change'; overlap: Overlap }
  | { kind: 'proration' | 'usage'; invoice: Invoice }
  | { kind: 'successive_periods'; charges: Charge[] }
  | { kind: 'before_end'; charge: Charge; subscription: Subscription }
  | { kind: 'regular'; charge: Charge; subscription: Subscription };

const DAY = 86_400;
/** Two charges that a customer sees as two in one month. */
const MONTH_SECONDS = 45 * DAY;
/** Two of a yearly plan lie a year apart. */
const YEAR_SECONDS = 400 * DAY;

/** Who wants this done is not helped by an explanation, whatever else the message wonders about. */
const WISHES: Intent[] = [
  'cancel',
  'resume',
  'restart',
  'finish_checkout',
  'update_card',
  'tax_number',
  'change_plan',
];

/** The best explanation of what was asked about, as Stripe tells it; null where nothing explains it. */
export function explanationOf(facts: CaseFacts): Explanation | null {
  const { matter } = facts;
  if (WISHES.includes(matter.intent)) return null;
  if (matter.intent === 'charged_after_cancel') return ofEnd(facts);
  if (asksFor(matter, 'charged_twice')) return ofTwo(facts);
  if (asksFor(matter, 'explain_amount', 'seats')) return ofAmount(facts);
  if (matter.intent === 'unknown_charge') return holdOf(facts) ?? regularOf(facts);
  return null;
}

function ofTwo(facts: CaseFacts): Explanation | null {
  const overlap = (kind: 'different_products' | 'plan_change'): Explanation | null => {
    const found = facts.overlaps.find((each) => each.kind === kind);
    return found ? { kind, overlap: found } : null;
  };
  return (
    holdOf(facts) ??
    overlap('plan_change') ??
    prorationLately(facts) ??
    overlap('different_products') ??
    failedAttempt(facts) ??
    successive(facts)
  );
}

function ofAmount(facts: CaseFacts): Explanation | null {
  const { overlaps, invoices, matter } = facts;
  const billed = invoices.filter(({ total, status }) => total > 0 && status !== 'void');
  const named = mentionedInvoices(billed, matter.mentions);
  const invoice = named[0];
  const changed = overlaps.find(({ kind }) => kind === 'plan_change');
  if (invoice && isProrated(invoice)) return { kind: 'proration', invoice };
  if (invoice && isUsage(invoice, facts)) return { kind: 'usage', invoice };
  if (changed) return { kind: 'plan_change', overlap: changed };
  const products = overlaps.find(({ kind }) => kind === 'different_products');
  if (named.length === billed.length) {
    const lately = prorationLately(facts);
    if (lately) return lately;
  }
  if (products) return { kind: 'different_products', overlap: products };
  return regularOf(facts);
}

function ofEnd(facts: CaseFacts): Explanation | null {
  const arrears = facts.afterEnd.find(({ kind }) => kind === 'metered');
  if (arrears) return { kind: 'usage', invoice: arrears.invoice };
  for (const subscription of facts.subscriptions) {
    const end = effectiveEnd(subscription);
    const charge = facts.charges.find(
      (each) =>
        tookMoney(each) &&
        invoiceOfCharge(each, facts.invoices)?.subscriptionId === subscription.id,
    );
    if (end !== null && charge && charge.created < end) {
      return { kind: 'before_end', charge, subscription };
    }
  }
  return null;
}

function holdOf({ holds }: CaseFacts): Explanation | null {
  const pair = holds[0];
  return pair ? { kind: 'hold', pair } : null;
}

function failedAttempt({ failedBeside }: CaseFacts): Explanation | null {
  const pair = failedBeside[0];
  return pair ? { kind: 'failed_attempt', pair } : null;
}

function prorationLately({ invoices, now }: CaseFacts): Explanation | null {
  const invoice = invoices.find(
    (each) => each.created > now - MONTH_SECONDS && isProrated(each) && each.status !== 'void',
  );
  return invoice ? { kind: 'proration', invoice } : null;
}

function successive(facts: CaseFacts): Explanation | null {
  const yearly = facts.live.some(({ items }) => items.some(({ interval }) => interval === 'year'));
  const since = facts.now - (yearly ? YEAR_SECONDS : MONTH_SECONDS);
  const lately = facts.charges.filter((each) => tookMoney(each) && each.created > since);
  const subscriptions = lately.map((each) => invoiceOfCharge(each, facts.invoices)?.subscriptionId);
  const same = lately.length > 1 && subscriptions.every((id) => id && id === subscriptions[0]);
  return same ? { kind: 'successive_periods', charges: lately } : null;
}

function regularOf(facts: CaseFacts): Explanation | null {
  // Asked about beside a dispute is the disputed charge; another one explains nothing.
  if (openDisputes(facts).length > 0) return null;
  const { charges, invoices, subscriptions, matter } = facts;
  const paid = charges.filter(
    (each) => tookMoney(each) && !each.disputed && invoiceOfCharge(each, invoices) !== null,
  );
  const named = mentionedInvoices(
    paid.flatMap((each) => invoiceOfCharge(each, invoices) ?? []),
    matter.mentions,
  )[0];
  const charge = paid.find((each) => invoiceOfCharge(each, invoices)?.id === named?.id);
  const subscription = subscriptions.find(({ id }) => id === named?.subscriptionId);
  return charge && subscription ? { kind: 'regular', charge, subscription } : null;
}

function isProrated({ lines }: Invoice): boolean {
  return lines.some(({ proration }) => proration);
}

function isUsage(invoice: Invoice, { subscriptions }: CaseFacts): boolean {
  const subscription = subscriptions.find(({ id }) => id === invoice.subscriptionId);
  if (!subscription) return false;
  return invoice.lines.some((each) => each.amount > 0 && isMeteredLine(each, subscription));
}
