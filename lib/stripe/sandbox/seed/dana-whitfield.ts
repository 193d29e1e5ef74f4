import { fiveTimesThePrice } from '../../../inbox/sample/team-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { TEAM_SEAT_MONTHLY } from './catalog';
import type { Story } from './story';

/** One team, five seats: five times the price of one is right. */
export const danaWhitfield: Story = {
  ticket: fiveTimesThePrice,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 5, 8.5), -3);
    const books = openBooks({
      ...fiveTimesThePrice.from,
      story: 'dana-whitfield',
      country: 'US',
      since: start,
      now,
      card: { brand: 'visa', last4: '3324', exp_month: 4, exp_year: 2029 },
      more: { metadata: { workspace: 'paper-lantern' } },
    });
    books.subscribe({
      what: 'team',
      price: TEAM_SEAT_MONTHLY,
      quantity: 5,
      start,
      more: { metadata: { workspace: 'paper-lantern' } },
    });
    return books.objects;
  },
};
