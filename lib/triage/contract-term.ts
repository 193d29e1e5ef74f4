import type { Money } from '../billing/amounts';
import type { Period } from '../billing/subscription-life';

/** One thing about a contract that a person checks before it is ended or paid back, with the facts to check. */
export type ContractTerm =
  | { shape: 'annual'; period: Period; paid: Money | null }
  | { shape: 'team'; seats: number; colleagues: number }
  | {
      shape: 'prorated';
      lines: ProrationLine[] /** Not all was read, or a change waits. */;
      more: boolean;
    };

export interface ProrationLine {
  id: string;
  text: string | null;
  amount: Money;
}
