import { exportsKeepFailing } from '../../../inbox/sample/product-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { STUDIO_MONTHLY } from './catalog';
import type { Story } from './story';

/** Billing is in order; the product is not, and the customer wants this month's money back. */
export const priyankaNair: Story = {
  ticket: exportsKeepFailing,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 10, 4), -5);
    const books = openBooks({
      ...exportsKeepFailing.from,
      story: 'priyanka-nair',
      country: 'US',
      since: start,
      now,
      card: { brand: 'amex', last4: '1005', exp_month: 9, exp_year: 2028 },
    });
    books.subscribe({ what: 'studio', price: STUDIO_MONTHLY, start });
    return books.objects;
  },
};
