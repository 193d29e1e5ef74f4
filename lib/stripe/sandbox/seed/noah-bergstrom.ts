import { whyThisAmount } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { DAY, daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY, STARTER_MONTHLY } from './catalog';
import type { Story } from './story';

/** Upgraded with two thirds of the month left: 29.00 + 19.33 - 8.00 = 40.33. */
export const noahBergstrom: Story = {
  ticket: whyThisAmount,
  objects(now) {
    const renewal = daysAgo(now, 3, 12);
    const start = monthsAfter(renewal, -5);
    const upgraded = monthsAfter(renewal, -1) + 10 * DAY;
    const rest = { start: upgraded, end: renewal };
    const books = openBooks({
      ...whyThisAmount.from,
      story: 'noah-bergstrom',
      country: 'NO',
      since: start,
      now,
      card: { brand: 'mastercard', last4: '4444', exp_month: 10, exp_year: 2028 },
    });
    books.subscribe({
      what: 'plan',
      price: PRO_MONTHLY,
      start,
      priceAt: (periodStart) => (periodStart < upgraded ? STARTER_MONTHLY : PRO_MONTHLY),
      extraLines: [
        {
          amount: -800,
          description: 'Unused time on Starter',
          price: STARTER_MONTHLY,
          period: rest,
        },
        { amount: 1933, description: 'Remaining time on Pro', price: PRO_MONTHLY, period: rest },
      ],
    });
    return books.objects;
  },
};
