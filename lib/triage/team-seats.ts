import type { Invoice } from '../billing/invoice';
import type { Subscription } from '../billing/subscription';
import { seatsOf } from '../billing/subscription-life';
import { type CaseFacts, planName } from './case-facts';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine } from './evidence-line';
import { explanationOf } from './explanation';
import { asksFor, type Intent } from './message/matter';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('team_seats', id, weight, objects, facts);

/** Matters in which how many people use it explains what is charged. */
const MATTERS: Intent[] = ['seats', 'explain_amount', 'charged_twice', 'refund', 'unknown_charge'];

const TEAM_PRODUCT = /\b(team|teams|business|org|organi[sz]ation|enterprise|agency)\b/i;

/** For and against a purchase for several people, or confusion about seats. */
export function evidenceForTeam(facts: CaseFacts): Evidence[] {
  const { matter, live, colleagues, overlaps } = facts;
  if (!MATTERS.includes(matter.intent)) return [];
  const about = asksFor(matter, 'seats', 'explain_amount', 'charged_twice');
  if (!about && !matter.signs.includes('seats')) return [];

  const found: Evidence[] = [];
  const seated = live.filter((subscription) => seatsOf(subscription) > 1);
  for (const subscription of seated) {
    const product = planName(facts, subscription);
    found.push(
      line('several_seats', 4, [subscription.id], { seats: seatsOf(subscription), product }),
    );
  }
  const made = amountOfSeats(facts, seated);
  if (made) found.push(made);
  const added = prorationOf(facts);
  if (added) {
    const amount = { amount: added.total, currency: added.currency };
    found.push(line('proration_explains', 1, [added.id], { amount, at: added.created }));
  }
  const workspaces = overlaps.filter(({ kind }) => kind === 'different_workspaces');
  if (workspaces.length > 0) {
    const ids = [...new Set(workspaces.flatMap(({ older, later }) => [older.id, later.id]))];
    found.push(line('different_workspaces', 4, ids, { count: ids.length }));
  }
  if (colleagues.length > 0 && live.length > 0) {
    const ids = colleagues.map(({ customer }) => customer.id);
    found.push(line('colleagues_pay', 3, ids, { count: ids.length }));
  }
  const named = live.find((each) => TEAM_PRODUCT.test(planName(facts, each) ?? ''));
  if (named && seated.length === 0) {
    found.push(line('team_product', 1, [named.id], { product: planName(facts, named) ?? '' }));
  }
  if (matter.signs.includes('seats')) found.push(line('speaks_of_seats', 2, [], {}));
  if (found.length > 0 && seated.length === 0 && isOnePersonsDuplicate(facts)) {
    found.push(
      line(
        'one_person_one_seat',
        -3,
        live.map(({ id }) => id),
        {},
      ),
    );
  }
  return found;
}

/** The last bill of a subscription with seats, where seats times price is exactly what was charged. */
function amountOfSeats({ invoices }: CaseFacts, seated: Subscription[]): Evidence | null {
  for (const subscription of seated) {
    const [item, ...others] = subscription.items;
    const invoice = invoices.find(
      (each) => each.subscriptionId === subscription.id && each.lines.every((l) => !l.proration),
    );
    if (!item?.unitAmount || others.length > 0 || !invoice) continue;
    const seats = seatsOf(subscription);
    const unit = Number(item.unitAmount);
    if (unit * seats !== invoice.subtotal) continue;
    const { currency, subtotal } = invoice;
    return line('seats_make_the_amount', 1, [invoice.id, subscription.id], {
      seats,
      unit: { amount: unit, currency },
      total: { amount: subtotal, currency },
    });
  }
  return null;
}

/** The invoice in question charges for seats that were added or removed in the middle of a period. */
function prorationOf(facts: CaseFacts): Invoice | null {
  const explanation = explanationOf(facts);
  return explanation?.kind === 'proration' && isOfSeats(explanation.invoice, facts)
    ? explanation.invoice
    : null;
}

/** Whether an invoice is of a subscription with several seats. */
export function isOfSeats(invoice: Invoice, { live }: CaseFacts): boolean {
  return live.some((each) => each.id === invoice.subscriptionId && seatsOf(each) > 1);
}

function isOnePersonsDuplicate({ overlaps }: CaseFacts): boolean {
  return overlaps.some(({ kind, secondsApart }) => kind === 'duplicate' && secondsApart <= 86_400);
}
