import type { Money } from '../billing/amounts';
import type { Invoice } from '../billing/invoice';
import { majorUnits } from '../billing/money';

/**
 * The paid invoice a customer speaks of, by its amount; of several, one with a change of plan, which is more likely
 * what they ask about, else the newest. Null where the message names none of them.
 */
export function invoiceSpokenOf(message: string, invoices: Invoice[]): Invoice | null {
  const named = invoices.filter(
    ({ status, amountPaid, currency }) =>
      status === 'paid' && amountPaid > 0 && namesAmount(message, { amount: amountPaid, currency }),
  );
  return named.find(hasProration) ?? named[0] ?? null;
}

/** Lines that charge or credit part of a period. */
export function hasProration(invoice: Invoice): boolean {
  return invoice.lines.some(({ proration }) => proration);
}

/** `1188.00`, `1,188.00`, `1.188,00`, and `1188` where nothing is behind the point. */
function namesAmount(message: string, money: Money): boolean {
  const [whole = '', fraction = ''] = majorUnits(money).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, "[.,'’\\s]?");
  const decimals = fraction === '' ? '' : `[.,]${fraction}`;
  const optional = /^0*$/.test(fraction) ? `(?:${decimals})?` : decimals;
  return new RegExp(`(?<![\\d.,])${grouped}${optional}(?![.,]?\\d)`).test(message);
}
