import type { SampleTicketText } from './sample-ticket';

/** Seats, and who pays for whom. */
export const fiveTimesThePrice: SampleTicketText = {
  id: 'five-times-the-price',
  from: { name: 'Dana Whitfield', email: 'dana@paperlantern.example' },
  subject: 'Invoice is five times the price',
  hoursAgo: 3,
  body: `Hello,

your website says Team is $15 a month, but our invoice is $75.00. Why are we charged five times? Please explain before the next payment goes out.

Best
Dana Whitfield
Paper Lantern`,
};

export const colleaguesEachPay: SampleTicketText = {
  id: 'colleagues-each-pay',
  from: { name: 'Tomasz Reyes', email: 'tomasz@brightwharf.example' },
  subject: 'Are we paying for Pro twice?',
  hoursAgo: 29,
  body: `Hi,

our bookkeeper found two payments of $29.00 to you on the company card statements this month, one from me and one from my colleague Ines. Is one of them too many, or is that one licence each?

Tomasz`,
};
