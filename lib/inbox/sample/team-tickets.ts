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

export const twoSeatsMore: SampleTicketText = {
  id: 'two-seats-more',
  from: { name: 'Hanna Vogel', email: 'hanna@saltmarsh.example' },
  subject: 'Five seats, and not five times the price',
  hoursAgo: 26,
  body: `Hello,

we went from three seats to five in the middle of last month. Five seats of Team should be $75.00, but this month's invoice has another sum, with seats on it three times, a discount, tax and some credit. Can you explain the amount?

Thanks
Hanna Vogel
Saltmarsh`,
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
