/** How one language tells what an invoice is made of, a phrase a line; amounts and dates are already in words. */
export interface InvoicePhrases {
  /** `5 × Team` */
  several(quantity: number, name: string): string;
  /** `8 November to 8 December` */
  period(from: string, to: string): string;
  /** What an unnamed line or product is called. */
  item: string;
  /** One line of an invoice. */
  invoiceLine(name: string, period: string, amount: string): string;
  /** A line that charges the rest of a period after a change. */
  restOfPeriod(name: string, period: string, amount: string): string;
  /** A line that gives back what was paid and not used. */
  unusedTime(name: string, credit: string): string;
  discountLine(amount: string): string;
  /** Credit from earlier invoices that was used up. */
  creditLine(amount: string): string;
  taxLine(amount: string): string;
}
