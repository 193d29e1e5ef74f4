import { cardRanOut } from '../../../inbox/sample/payment-tickets';
import { openBooks } from './books';
import { DAY, daysAgo, HOUR, monthsAfter } from './calendar';
import { PRO_MONTHLY } from './catalog';
import { EXPIRED_CARD } from './payment';
import type { Story } from './story';

/** The card expired last month; Stripe has tried twice and will try again. */
export const gregOduya: Story = {
  ticket: cardRanOut,
  objects(now) {
    const renewal = daysAgo(now, 4, 7.25);
    const start = monthsAfter(renewal, -6);
    const lastMonth = new Date(monthsAfter(renewal, -1) * 1000);
    const books = openBooks({
      ...cardRanOut.from,
      email: cardRanOut.from.email.toLowerCase(),
      story: 'greg-oduya',
      country: 'US',
      since: start,
      now,
      card: {
        brand: 'visa',
        last4: '8841',
        exp_month: lastMonth.getUTCMonth() + 1,
        exp_year: lastMonth.getUTCFullYear(),
      },
      more: { delinquent: true },
    });
    books.subscribe({
      what: 'pro',
      price: PRO_MONTHLY,
      start,
      lastPayment: {
        kind: 'declined',
        because: EXPIRED_CARD,
        attempts: [renewal + HOUR, renewal + 3 * DAY],
        nextAttempt: renewal + 8 * DAY,
      },
      more: { status: 'past_due' },
    });
    return books.objects;
  },
};
