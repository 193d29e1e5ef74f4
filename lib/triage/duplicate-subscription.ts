import type { Overlap } from '../billing/overlap';
import { invoiceOfCharge, tookMoney } from '../billing/payment-of';
import type { Subscription } from '../billing/subscription';
import { type CaseFacts, planName } from './case-facts';
import { duplicateReturned } from './duplicate-returned';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine, moneyOf } from './evidence-line';
import { asksFor, type Intent } from './message/matter';
import { productsApart } from './products-apart';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('duplicate_subscription', id, weight, objects, facts);

/** Matters in which something bought twice is what the ticket is about. */
const MATTERS: Intent[] = [
  'charged_twice',
  'refund',
  'where_is_refund',
  'unknown_charge',
  'charged_after_cancel',
  'explain_amount',
  'unclear',
];

const DAY = 86_400;

/** For and against an accidental duplicate: the same thing bought, or charged, twice. */
export function evidenceForDuplicate(facts: CaseFacts): Evidence[] {
  const { matter } = facts;
  if (!MATTERS.includes(matter.intent)) return [];
  const found = [...ofSubscriptions(facts), ...ofCharges(facts)];
  const says = asksFor(matter, 'charged_twice')
    ? [line('message_says', 2, [], { matter: 'charged_twice', source: matter.source })]
    : [];
  return [...found, ...says, ...(found.length === 0 ? against(facts) : [])];
}

/** The duplicate that this ticket is about, if any: both live first, then the newest. */
export function duplicateOf(facts: CaseFacts): Overlap | null {
  const { overlaps, matter } = facts;
  const duplicates = overlaps.filter(({ kind }) => kind === 'duplicate');
  const spoken = saysTwice(facts);
  const live = duplicates.find(
    ({ bothLive, secondsApart }) => bothLive && (spoken || secondsApart <= DAY),
  );
  if (live) return live;
  if (!spoken && matter.intent !== 'charged_after_cancel' && matter.intent !== 'refund')
    return null;
  return duplicates.find(({ bothLive }) => !bothLive) ?? null;
}

function saysTwice({ matter }: CaseFacts): boolean {
  return asksFor(matter, 'charged_twice', 'where_is_refund');
}

function ofSubscriptions(facts: CaseFacts): Evidence[] {
  const overlap = duplicateOf(facts);
  if (!overlap) return [];
  const { older, later, bothLive, secondsApart, acrossCustomers } = overlap;
  const product = planName(facts, later);
  const ids = [older.id, later.id];
  const found: Evidence[] = [
    line('same_product_twice', secondsApart <= DAY ? 4 : 3, ids, { product, secondsApart }),
  ];
  if (acrossCustomers) {
    const customers = facts.person.map(({ customer }) => customer.id);
    found.push(line('two_customers_one_person', 1, customers, { customers: customers.length }));
  }
  const ended = [older, later].find(({ endedAt }) => endedAt !== null);
  if (!bothLive && ended?.endedAt) {
    found.push(line('duplicate_ended', 1, [ended.id], { product, endedAt: ended.endedAt }));
  }
  const paid = [
    latestCharge(facts, older, later.startDate - 31 * DAY),
    latestCharge(facts, later, 0),
  ];
  const [a, b] = paid;
  if (a && b && a.amount === b.amount && a.currency === b.currency) {
    const apart = Math.abs(a.created - b.created);
    found.push(
      line('charges_agree', 1, [a.id, b.id], { count: 2, amount: moneyOf(a), secondsApart: apart }),
    );
  }
  return [
    ...found,
    ...duplicateReturned(
      [a, b].flatMap((each) => each ?? []),
      facts,
    ),
  ];
}

/** The newest charge that a subscription's invoices took since a time. */
function latestCharge(facts: CaseFacts, subscription: Subscription, since: number) {
  return facts.charges.find(
    (charge) =>
      tookMoney(charge) &&
      charge.created >= since &&
      invoiceOfCharge(charge, facts.invoices)?.subscriptionId === subscription.id,
  );
}

function ofCharges(facts: CaseFacts): Evidence[] {
  const pair = facts.doubles[0];
  if (!pair) return [];
  const { first, second, secondsApart } = pair;
  return [
    line('double_charge', 4, [first.id, second.id], { amount: moneyOf(second), secondsApart }),
    ...duplicateReturned([second, first], facts),
  ];
}

/** What looks like two and is not: shown so that the operator sees it was looked at. */
function against(facts: CaseFacts): Evidence[] {
  if (!asksFor(facts.matter, 'charged_twice')) return [];
  const { overlaps, holds, failedBeside } = facts;
  const found: Evidence[] = [];
  for (const overlap of overlaps) {
    const { kind, older, later } = overlap;
    const ids = [older.id, later.id];
    const names = [older, later].map((each) => planName(facts, each));
    if (kind === 'different_products') {
      const products = productsApart(facts, overlap);
      found.push(line('different_products', -4, ids, { products }));
    } else if (kind === 'different_workspaces') {
      found.push(line('different_workspaces', -4, ids, { count: 2 }));
    } else if (kind === 'plan_change') {
      const [from = null, to = null] = names;
      found.push(line('plan_changed', -4, ids, { from, to, at: later.startDate }));
    }
  }
  const hold = holds[0];
  if (hold) {
    const ids = [hold.first.id, hold.second.id];
    found.push(
      line('hold_not_charge', -4, ids, { amount: moneyOf(hold.first), at: hold.first.created }),
    );
  }
  const failed = failedBeside[0];
  if (failed && !hold) {
    const ids = [failed.first.id, failed.second.id];
    found.push(
      line('attempt_not_charge', -2, ids, {
        amount: moneyOf(failed.first),
        at: failed.first.created,
      }),
    );
  }
  return found;
}
