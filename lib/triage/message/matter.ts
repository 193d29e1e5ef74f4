/** What a customer may want or complain of. */
export const INTENTS = [
  'cancel',
  'resume',
  'refund',
  'charged_twice',
  'unknown_charge',
  'charged_after_cancel',
  'payment_failing',
  'invoice_or_receipt',
  'tax_number',
  'update_card',
  'change_plan',
  'seats',
  'product_bug',
  'feature_missing',
  'unwanted_renewal',
  'explain_amount',
  'where_is_refund',
  'next_payment',
  'restart',
  'finish_checkout',
  'thanks',
  'unclear',
] as const;
export type Intent = (typeof INTENTS)[number];

/** What a customer says beside the wish, and what changes how it is read. */
export type Sign =
  /** Speaks of seats, members, licences, colleagues. */
  | 'seats'
  /** Says that the payment was not theirs, not only that they do not know it. */
  | 'unauthorised'
  /** Cannot get in, or got less than was paid for. */
  | 'access'
  /** Says they have paid. */
  | 'paid'
  /** Says they cancelled. */
  | 'cancelled'
  /** Speaks of a charge, bill or invoice that came. */
  | 'charged'
  /** Wants the newer of two kept. */
  | 'keep_newer'
  /** It never worked since it was bought. */
  | 'never_worked'
  /** Wants all documents, not one. */
  | 'all_invoices'
  /** A renewal they did not want is what they complain of. */
  | 'renewed';

/** What the ticket is about, as far as its words say. */
export interface Matter {
  /** The one that decides, by the precedence of wishes. */
  intent: Intent;
  /** All that were found, in order of precedence; the first is `intent`. */
  intents: Intent[];
  signs: Sign[];
  /** Where the words stand that decided. */
  source: 'message' | 'earlier_message' | 'subject';
  mentions: Mentions;
}

/** Amounts, days and cards that the message names: they choose among invoices and charges, nothing more. */
export interface Mentions {
  amounts: MentionedAmount[];
  days: MentionedDay[];
  last4: string[];
}

export interface MentionedAmount {
  /** In major units, as a plain decimal string: `"43.20"`, `"120"`. */
  value: string;
}

export interface MentionedDay {
  /** 1 to 12 */
  month: number;
  /** 1 to 31; null where only the month is named */
  day: number | null;
  year: number | null;
}

export function asksFor(matter: Matter, ...intents: Intent[]): boolean {
  return intents.some((intent) => matter.intents.includes(intent));
}
