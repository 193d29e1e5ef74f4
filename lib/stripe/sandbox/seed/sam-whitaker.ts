import { somethingIsOff } from '../../../inbox/sample/unclear-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { STARTER_MONTHLY } from './catalog';
import type { Story } from './story';

/** All is well at Stripe, and the message does not say what is not. */
export const samWhitaker: Story = {
  ticket: somethingIsOff,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 11, 19), -10);
    const books = openBooks({
      ...somethingIsOff.from,
      story: 'sam-whitaker',
      country: 'US',
      since: start,
      now,
      card: { brand: 'visa', last4: '9021', exp_month: 8, exp_year: 2029 },
    });
    books.subscribe({ what: 'starter', price: STARTER_MONTHLY, start });
    return books.objects;
  },
};
