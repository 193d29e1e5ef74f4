import type { InvoicePhrases, PartInWords } from '../../invoice-phrases';
import { chargePhrases } from './charge-phrases';

/** What an invoice is made of, in English. */
export const invoicePhrases: InvoicePhrases = {
  several: (quantity, name) => `${quantity} × ${name}`,
  period: (from, to, days) => {
    if (!days) return `${from} to ${to}`;
    // "18 to 30 November", and "November 18 to 30" where the month comes first.
    return /^\d/.test(from) ? `${days.from} to ${to}` : `${from} to ${days.to}`;
  },
  item: 'Your plan',
  lines: {
    fullPeriod: (name, period, amount) => `${named(name, period)}: ${amount}`,
    partPeriod: (part, period, amount) => `${named(lengthOf(part), period)}: ${amount}`,
    unused: (part, amount, paid) =>
      `minus ${unusedOf(part)} ${paid ? 'you had already paid' : 'already billed'}: ${amount}`,
    trial: (name, period) => `${named(`${name}, free trial`, period)}: free`,
    usage: (name, period, amount) => `${named(`usage of ${name}`, period)}: ${amount}`,
    single: (name, amount) => `${name}: ${amount}`,
  },
  sums: {
    discount: (names, amount) => `discount${names ? ` “${names}”` : ''}: ${amount}`,
    tax: (amount) => `tax: ${amount}`,
    taxIncluded: (amount) => `tax inside the prices above: ${amount}`,
    billingCredit: (amount) => `billing credit used: ${amount}`,
    balanceUsed: (amount) => `credit you had from before: ${amount}`,
    owedBefore: (amount) => `still owed from before: ${amount}`,
    creditNote: (amount) => `credit note: ${amount}`,
    total: (amount) => `Total: ${amount}`,
    rounding: 'The last small difference is rounding.',
  },
  outcome: {
    paid: (amount, date) => `${amount} was paid on ${date}.`,
    paidInParts: (count, amounts) => `It was paid in ${count} payments: ${amounts}.`,
    paidOutside: (amount) => `${amount} of it was paid another way, for example by bank transfer.`,
    toPay: (amount) => `${amount} is still to be paid.`,
    nothingToPay: 'There was nothing to pay, so your bank shows no line for it.',
    keptAsCredit: (amount) =>
      `The ${amount} that is left is on your account and lowers the next invoices.`,
    overpaid: (amount) =>
      `${amount} was paid beyond what was due; it is on your account and lowers the next invoices.`,
    creditNoteAfter: (amount) => `After it was paid there was a credit note of ${amount}.`,
    exchanged: (amount, presented) => `${amount} was paid in your currency, as ${presented}.`,
    toTheSecond:
      'Parts of a period are counted to the second, so the amounts are not exact multiples of a day.',
  },
  events: {
    plan: (date, from, to) => `On ${date} the plan changed from ${from} to ${to}.`,
    seats: (date, name, from, to) =>
      `On ${date} the quantity of ${name} changed from ${from} to ${to}.`,
    price: (date, name) => `On ${date} the price of ${name} changed.`,
    period: (date, name) => `On ${date} a new billing period of ${name} began.`,
    started: (date, name) => `On ${date} ${name} began, within a billing period.`,
    ended: (date, name) => `On ${date} ${name} was taken off, before the paid period was over.`,
  },
  summary: {
    swapped: (charged, unused) => `${lengthOf(charged)} minus ${unusedOf(unused)}`,
    newPeriod: (name, period, unused) => `${forPeriod(name, period)} minus ${unusedOf(unused)}`,
    part: (charged) => lengthOf(charged),
    unused: (unused) => `a credit for ${unusedOf(unused)}`,
    fullPeriod: (name, period) => forPeriod(name, period),
    afterTrial: (name, period) => `${forPeriod(name, period)}, the first after the free trial`,
    trial: (name) => `the free trial of ${name}`,
    usage: (name, period) => forPeriod(`usage of ${name}`, period),
    single: (name) => name,
    join: (parts) => parts.join(', plus '),
    sentence: (what) => `The invoice is for ${what}.`,
  },
  invoice: (number, date, amount) =>
    `${number ? `Invoice ${number}` : 'Draft invoice'} of ${date}: ${amount}`,
  list: (items) => [items.slice(0, -1).join(', '), items.at(-1)].filter(Boolean).join(' and '),
  between: ' ',
  charge: chargePhrases,
};

function named(name: string, period: string): string {
  return period ? `${name}, ${period}` : name;
}

function forPeriod(name: string, period: string): string {
  return period ? `${name} for ${period}` : name;
}

/** `about 12 of 30 days of Pro` */
function lengthOf({ name, days }: PartInWords): string {
  if (!days) return name;
  if (days.days === 0) return `less than a day of ${name}`;
  const about = days.exact ? '' : 'about ';
  const count = days.of === null ? plural(days.days) : `${days.days} of ${plural(days.of)}`;
  return `${about}${count} of ${name}`;
}

/** `the 12 unused days of Basic` */
function unusedOf({ name, days }: PartInWords): string {
  if (!days) return `the unused time of ${name}`;
  if (days.days === 0) return `the unused part of a day of ${name}`;
  return days.days === 1 ? `the unused day of ${name}` : `the unused ${days.days} days of ${name}`;
}

function plural(days: number): string {
  return days === 1 ? '1 day' : `${days} days`;
}
