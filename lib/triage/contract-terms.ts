import type { Money } from '../billing/amounts';
import type { Invoice } from '../billing/invoice';
import type { CustomerReading } from '../billing/reading';
import type { Subscription } from '../billing/subscription';
import { currentPeriod, isAnnual, isLive, seatsOf } from '../billing/subscription-life';
import type { CaseFacts } from './case-facts';
import type { ContractTerm, ProrationLine } from './contract-term';
import type { ContractShape } from './decision';
import { isProrated, PRORATED_SECONDS } from './is-prorated';

const LINES_NAMED = 3;

/**
 * The terms behind the lock on a cancel or a refund: of the subscription it acts on, else of the customer's first that
 * has them. Only shapes that lock are told.
 *
 * @param holder the customer who holds what is acted on, where that was read
 */
export function contractTerms(
  shapes: ContractShape[],
  acted: Subscription | null,
  facts: CaseFacts,
  holder: CustomerReading | null,
): ContractTerm[] {
  const among = acted ? [acted, ...facts.live] : facts.live;
  const yearly = among.find(isAnnual);
  const period = yearly ? currentPeriod(yearly) : null;
  const seats = Math.max(0, ...among.map(seatsOf));
  const terms: ContractTerm[] = [];
  if (yearly && period) terms.push({ shape: 'annual', period, paid: paidFor(yearly, facts) });
  if (seats > 1 || shapes.includes('team')) {
    terms.push({ shape: 'team', seats, colleagues: facts.colleagues.length });
  }
  const changed = [holder, facts.customer].find((each) => each && isProrated(each));
  if (shapes.includes('prorated') && changed) terms.push(prorationTerm(changed));
  return terms;
}

function paidFor({ id }: Subscription, { invoices }: CaseFacts): Money | null {
  const last = invoices.find(
    (each) => each.subscriptionId === id && each.status === 'paid' && each.amountPaid > 0,
  );
  return last ? { amount: last.amountPaid, currency: last.currency } : null;
}

function prorationTerm({
  invoices,
  pendingItems,
  subscriptions,
  now,
}: CustomerReading): ContractTerm {
  const recent = invoices.filter(
    ({ created, status }) => created >= now - PRORATED_SECONDS && status !== 'void',
  );
  const lines = [
    ...pendingItems.map(({ id, description, amount, currency }) => ({
      id,
      text: description,
      amount: { amount, currency },
    })),
    ...recent.flatMap(linesOf),
  ];
  const waits = subscriptions.some((each) => isLive(each) && each.hasPendingUpdate);
  const more =
    waits || lines.length > LINES_NAMED || recent.some(({ hasMoreLines }) => hasMoreLines);
  return { shape: 'prorated', lines: lines.slice(0, LINES_NAMED), more };
}

function linesOf({ lines, currency }: Invoice): ProrationLine[] {
  return lines
    .filter(({ proration }) => proration)
    .map(({ id, description, amount }) => ({
      id,
      text: description,
      amount: { amount, currency },
    }));
}
