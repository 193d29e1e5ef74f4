import { type CaseFacts, processingPayment, worstOwed } from './case-facts';
import { duplicateOf } from './duplicate-subscription';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine } from './evidence-line';
import { explanationOf } from './explanation';
import type { Intent } from './message/matter';

const line = <Id extends EvidenceId>(
  id: Id,
  weight: number,
  objects: (string | null | undefined)[],
  facts: EvidenceFacts[Id],
) => evidenceLine('not_enough_evidence', id, weight, objects, facts);

/** Claims about Stripe's own books: where the books do not show them, they are asked about, not believed. */
const CLAIMS: Intent[] = [
  'charged_twice',
  'charged_after_cancel',
  'where_is_refund',
  'payment_failing',
  'finish_checkout',
];

/** What keeps message and state from deciding. */
export function evidenceForNothing(facts: CaseFacts): Evidence[] {
  const { reading, customer, matter } = facts;
  const present = reading.customers.filter((each) => !each.customer.deleted);
  if (!customer && present.length > 1) {
    const ids = present.map((each) => each.customer.id);
    return [line('several_customers', 20, ids, { count: ids.length })];
  }
  if (!customer && !reading.guest) return [line('nobody_found', 20, [], { email: reading.email })];
  if (boughtNothing(facts)) {
    return [line('nothing_bought', 20, [customer?.customer.id], {})];
  }
  if (matter.intent === 'thanks') return [line('nothing_asked', 5, [], {})];
  if (matter.intent === 'unclear') return ofUnclear(facts);
  if (matter.intent === 'refund') return [line('no_reason_given', 2, [], {})];
  if (CLAIMS.includes(matter.intent) && !isBorneOut(facts)) {
    return [line('claim_not_in_stripe', 3, [], { matter: matter.intent })];
  }
  return [];
}

function boughtNothing(facts: CaseFacts): boolean {
  const { subscriptions, charges, invoices, checkoutSessions } = facts;
  return [subscriptions, charges, invoices, checkoutSessions].every((list) => list.length === 0);
}

function ofUnclear(facts: CaseFacts): Evidence[] {
  const found = [line('message_unclear', 3, [], {})];
  for (const subscription of facts.customer?.subscriptions ?? []) {
    const { id, status, statusWord, pauseCollection } = subscription;
    if (status === 'unknown') found.push(line('unknown_status', 1, [id], { status: statusWord }));
    if (pauseCollection) {
      found.push(line('collection_paused', 1, [id], { resumesAt: pauseCollection.resumesAt }));
    }
  }
  return found;
}

function isBorneOut(facts: CaseFacts): boolean {
  const { matter, doubles, afterEnd, charges, lapsed } = facts;
  switch (matter.intent) {
    case 'charged_twice':
      return doubles.length > 0 || duplicateOf(facts) !== null || explanationOf(facts) !== null;
    case 'charged_after_cancel':
      return afterEnd.length > 0 || explanationOf(facts) !== null;
    case 'where_is_refund':
      return charges.some((charge) => charge.refunds.length > 0);
    default: {
      const failed = charges.some(({ status }) => status === 'failed');
      return failed || !!lapsed || !!worstOwed(facts) || !!processingPayment(facts);
    }
  }
}
