import type { VerdictFacts } from '../../triage/verdict-facts';
import type { Formats } from '../formats';
import { spaced } from './spaced';

/** By what a duplicate was settled: a refund, a dispute that the bank decided, or credit. */
export function howItWentBack({ line }: VerdictFacts, { money, date }: Formats): string {
  const refund = line('duplicate_refunded') ?? line('refund_on_its_way');
  if (refund) return spaced`${money(refund.amount)}已于${date(refund.at)}退还`;
  const taken = line('duplicate_disputed');
  if (taken) return spaced`银行已于${date(taken.at)}收回${money(taken.amount)}`;
  const credited = line('duplicate_credited');
  return credited ? spaced`${money(credited.amount)}已记入客户名下` : '已退还';
}
