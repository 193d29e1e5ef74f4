import { yesGoAhead } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { STARTER_MONTHLY } from './catalog';
import type { Story } from './story';

/** Says only yes: the wish to cancel stands in an earlier message. */
export const ivoMarkovic: Story = {
  ticket: yesGoAhead,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 20, 10.5), -2);
    const books = openBooks({
      ...yesGoAhead.from,
      story: 'ivo-markovic',
      country: 'HR',
      since: start,
      now,
      card: { brand: 'mastercard', last4: '8210', exp_month: 2, exp_year: 2030 },
    });
    books.subscribe({ what: 'starter', price: STARTER_MONTHLY, start });
    return books.objects;
  },
};
