import { chargedTwice } from '../../../inbox/sample/duplicate-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY } from './catalog';
import type { Story } from './story';

/** Two years on Pro, a pause, and then Pro twice within four minutes: the later one is the extra. */
export const mariaKeller: Story = {
  ticket: chargedTwice,
  objects(now) {
    const first = daysAgo(now, 2, 9.2);
    const since = monthsAfter(first, -32);
    const books = openBooks({
      ...chargedTwice.from,
      story: 'maria-keller',
      country: 'US',
      since,
      now,
      card: { brand: 'visa', last4: '4242', exp_month: 8, exp_year: 2028 },
    });
    books.subscribe({
      what: 'earlier',
      price: PRO_MONTHLY,
      start: since,
      endedAt: monthsAfter(since, 24),
    });
    books.subscribe({ what: 'first', price: PRO_MONTHLY, start: first });
    books.subscribe({ what: 'second', price: PRO_MONTHLY, start: daysAgo(now, 2, 9 + 16 / 60) });
    return books.objects;
  },
};
