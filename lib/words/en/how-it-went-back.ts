import type { VerdictFacts } from '../../triage/verdict-facts';
import type { Formats } from '../formats';

/** By what a duplicate was settled: a refund, a dispute that the bank decided, or credit. */
export function howItWentBack({ line }: VerdictFacts, { money, date }: Formats): string {
  const refund = line('duplicate_refunded') ?? line('refund_on_its_way');
  if (refund) return `${money(refund.amount)} went back on ${date(refund.at)}`;
  const taken = line('duplicate_disputed');
  if (taken) return `the bank took ${money(taken.amount)} back on ${date(taken.at)}`;
  const credited = line('duplicate_credited');
  return credited ? `${money(credited.amount)} was credited` : 'it was given back';
}
