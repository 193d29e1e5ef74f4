/** How one language tells of one payment, a sentence each. */
export interface ChargePhrases {
  paid(amount: string, date: string): string;
  /** How the bank names it. */
  statement(text: string): string;
  /** Reserved and not collected. */
  hold(amount: string, date: string): string;
  released(amount: string, date: string): string;
  /** Reserved for more than was collected. */
  partlyCaptured(reserved: string, taken: string, date: string): string;
  failed(amount: string, date: string): string;
  /** A bank debit that takes days. */
  pending(amount: string, date: string): string;
  /** @param reference by which the bank finds the money, where there is one */
  refundOnItsWay(amount: string, date: string, reference: string | null): string;
  /** Made, and held up. */
  refundWaits(amount: string, date: string): string;
  refundFailed(amount: string, date: string): string;
}
