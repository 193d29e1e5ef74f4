import { unwantedRenewal } from '../../../inbox/sample/product-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_YEARLY } from './catalog';
import type { Story } from './story';

/** A year's renewal nobody noticed, two days ago: an annual contract to check first. */
export const owenCastellano: Story = {
  ticket: unwantedRenewal,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 2, 15.25), -12);
    const books = openBooks({
      ...unwantedRenewal.from,
      story: 'owen-castellano',
      country: 'US',
      since: start,
      now,
      card: { brand: 'visa', last4: '6411', exp_month: 6, exp_year: 2029 },
    });
    books.subscribe({ what: 'pro year', price: PRO_YEARLY, start });
    return books.objects;
  },
};
