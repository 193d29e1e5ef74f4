import { paidButUnpaid } from '../../../inbox/sample/payment-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { STUDIO_MONTHLY_EUR } from './catalog';
import type { Story } from './story';

/** A SEPA debit takes days: the invoice is open and nothing is wrong. Paying again would be double. */
export const jonasAlbrecht: Story = {
  ticket: paidButUnpaid,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 2, 5.5), -7);
    const bankAccount = { last4: '3000', country: 'DE', fingerprint: 'sX4mK8qLw2Rt0PzB' };
    const books = openBooks({
      ...paidButUnpaid.from,
      story: 'jonas-albrecht',
      country: 'DE',
      since: start,
      now,
      card: { brand: 'visa', last4: '1881', exp_month: 3, exp_year: 2029 },
      bankAccount,
      more: { preferred_locales: ['de'] },
    });
    books.subscribe({
      what: 'studio',
      price: STUDIO_MONTHLY_EUR,
      start,
      lastPayment: { kind: 'processing', bankAccount },
    });
    return books.objects;
  },
};
