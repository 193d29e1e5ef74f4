import type { DayCount } from '../billing/day-count';
import type { ChargePhrases } from './charge-phrases';

/** A product with how long it was paid for; null where that cannot be counted. */
export interface PartInWords {
  name: string;
  days: DayCount | null;
}

/**
 * How one language tells what an invoice is made of. Names, amounts and dates are already in words; an amount that
 * lowers the sum comes with its minus.
 */
export interface InvoicePhrases {
  /** `5 × Team` */
  several(quantity: number, name: string): string;
  /**
   * `8 November to 8 December`; `18 to 30 November` where both are days of one month.
   *
   * @param days of the month, where both days are in one month of this year
   */
  period(from: string, to: string, days: { from: number; to: number } | null): string;
  /** What an unnamed line or product is called. */
  item: string;

  /** One line of an invoice each; `period` is empty where there is none. */
  lines: {
    fullPeriod(name: string, period: string, amount: string): string;
    /** The rest of a period: `12 of 30 days of Pro, 18 to 30 November: $19.20`. */
    partPeriod(part: PartInWords, period: string, amount: string): string;
    /**
     * What was billed and will not be used: `minus the 12 unused days of Basic …: −$4.80`.
     *
     * @param paid whether the invoice that billed it is paid
     */
    unused(part: PartInWords, amount: string, paid: boolean): string;
    trial(name: string, period: string): string;
    usage(name: string, period: string, amount: string): string;
    /** Bought once, added by hand, or taken off by hand. */
    single(name: string, amount: string): string;
  };

  /** What stands under the lines, one phrase each. */
  sums: {
    /** @param names of the coupons; empty where they are not known */
    discount(names: string, amount: string): string;
    tax(amount: string): string;
    /** It is inside the prices, so it has no sign. */
    taxIncluded(amount: string): string;
    billingCredit(amount: string): string;
    balanceUsed(amount: string): string;
    owedBefore(amount: string): string;
    creditNote(amount: string): string;
    total(amount: string): string;
    rounding: string;
  };

  /** Whole sentences under the sum. */
  outcome: {
    paid(amount: string, date: string): string;
    /** @param amounts of the payments, joined by `list` */
    paidInParts(count: number, amounts: string): string;
    /** Recorded by hand: a transfer, a cheque. */
    paidOutside(amount: string): string;
    toPay(amount: string): string;
    /** Credit paid for all of it, or its total was below zero: a bank shows nothing. */
    nothingToPay: string;
    keptAsCredit(amount: string): string;
    overpaid(amount: string): string;
    creditNoteAfter(amount: string): string;
    /** The customer paid in a currency of their own. */
    exchanged(amount: string, presented: string): string;
    /** Why days and amounts do not match to the cent. */
    toTheSecond: string;
  };

  /** What happened, a sentence each. */
  events: {
    plan(date: string, from: string, to: string): string;
    seats(date: string, name: string, from: number, to: number): string;
    price(date: string, name: string): string;
    /** The billing period changed: the month became a year. */
    period(date: string, name: string): string;
    started(date: string, name: string): string;
    ended(date: string, name: string): string;
  };

  /** The parts of the one sentence that says what an invoice is for, and that sentence. */
  summary: {
    /** `12 days of Pro minus the unused 12 days of Basic` */
    swapped(charged: PartInWords, unused: PartInWords): string;
    /** `Pro for 18 November to 18 December minus the unused 12 days of Basic` */
    newPeriod(name: string, period: string, unused: PartInWords): string;
    part(charged: PartInWords): string;
    unused(unused: PartInWords): string;
    fullPeriod(name: string, period: string): string;
    afterTrial(name: string, period: string): string;
    trial(name: string): string;
    usage(name: string, period: string): string;
    single(name: string): string;
    /** All parts are paid for together. */
    join(parts: string[]): string;
    sentence(what: string): string;
  };

  /** The heading of an explanation; the number is null on drafts. */
  invoice(number: string | null, date: string, amount: string): string;
  /** Amounts in a row: `$20.00 and $9.00`. */
  list(items: string[]): string;
  /** What stands between two sentences: a space, or nothing. */
  between: string;
  charge: ChargePhrases;
}
