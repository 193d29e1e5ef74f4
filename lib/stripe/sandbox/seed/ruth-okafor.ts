import { wantsToCancel } from '../../../inbox/sample/self-serve-tickets';
import { coupon } from '../build/discount';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY } from './catalog';
import type { Story } from './story';

/** Wants to leave; all is well, and the portal can do it. Pays a fifth less for good. */
export const ruthOkafor: Story = {
  ticket: wantsToCancel,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 12, 16), -8);
    const books = openBooks({
      ...wantsToCancel.from,
      story: 'ruth-okafor',
      country: 'GB',
      since: start,
      now,
      card: { brand: 'visa', last4: '0077', exp_month: 12, exp_year: 2028 },
    });
    books.subscribe({
      what: 'pro',
      price: PRO_MONTHLY,
      start,
      coupon: coupon({ id: 'EARLYBIRD', name: 'Early bird', percent_off: 20, created: start }),
    });
    return books.objects;
  },
};
