import type { Charge, Refund } from '../billing/charge';
import { disputeState, disputeThatTook } from '../billing/dispute-state';
import { invoicesOfCharge } from '../billing/payment-of';
import type { CaseFacts } from './case-facts';
import { creditedBeside, notesBeside } from './credited-beside';
import type { Evidence, EvidenceFacts, EvidenceId } from './evidence';
import { evidenceLine, moneyOf } from './evidence-line';
import { notSentFacts, standingRefund, stuckSituation } from './refund-situation';

const line = <Id extends EvidenceId>(id: Id, objects: string[], facts: EvidenceFacts[Id]) =>
  evidenceLine('duplicate_subscription', id, 1, objects, facts);

/** What went back of charges for one thing: by refund, by a dispute that the bank decided, by credit note. */
export function duplicateReturned(charges: Charge[], facts: CaseFacts): Evidence[] {
  return [
    ...ofRefunds(charges.flatMap(({ refunds }) => refunds)),
    ...ofDisputes(charges, facts),
    ...ofCredit(charges, facts),
  ];
}

/** A refund of it that was sent, else one that waits. */
function ofRefunds(refunds: Refund[]): Evidence[] {
  const sent = refunds.find(({ status }) => status === 'succeeded');
  if (sent) {
    return [line('duplicate_refunded', [sent.id], { amount: moneyOf(sent), at: sent.created })];
  }
  const waits = standingRefund(refunds);
  if (!waits || !stuckSituation(waits)) return [];
  return [line('refund_not_sent', [waits.id], notSentFacts(waits))];
}

function ofDisputes(charges: Charge[], { disputes }: CaseFacts): Evidence[] {
  const taken = charges.flatMap((each) => disputeThatTook(each, disputes) ?? [])[0];
  // An open one speaks for itself, and comes before the duplicate.
  if (!taken || disputeState(taken) !== 'closed') return [];
  const at = taken.withdrawnAt ?? taken.created;
  const facts = { amount: moneyOf(taken), at };
  return [line('duplicate_disputed', [taken.id, taken.chargeId], facts)];
}

function ofCredit(charges: Charge[], facts: CaseFacts): Evidence[] {
  const credited = charges
    .flatMap((each) => invoicesOfCharge(each, facts.invoices))
    .find((invoice) => creditedBeside([invoice], facts) > 0);
  if (!credited) return [];
  const notes = notesBeside(credited, facts);
  const amount = { amount: creditedBeside([credited], facts), currency: credited.currency };
  const number = notes.length === 1 ? (notes[0]?.number ?? null) : null;
  return [line('duplicate_credited', [credited.id], { amount, number })];
}
