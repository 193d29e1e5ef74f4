import { twoSeatsMore } from '../../../inbox/sample/team-tickets';
import { coupon } from '../build/discount';
import { openBooks } from './books';
import { DAY, daysAgo, monthsAfter } from './calendar';
import { TEAM_SEAT_MONTHLY } from './catalog';
import type { Story } from './story';

/** Three seats became five within the month: the renewal bills both, less a discount and a credit, with tax. */
export const hannaVogel: Story = {
  ticket: twoSeatsMore,
  objects(now) {
    const renewal = daysAgo(now, 4, 9);
    const start = monthsAfter(renewal, -4);
    const before = monthsAfter(renewal, -1);
    const rest = { start: renewal - 12 * DAY, end: renewal };
    const forRest = (seats: number) =>
      Math.round((seats * 1500 * (rest.end - rest.start)) / (renewal - before));
    const books = openBooks({
      ...twoSeatsMore.from,
      story: 'hanna-vogel',
      country: 'US',
      since: start,
      now,
      card: { brand: 'visa', last4: '5904', exp_month: 2, exp_year: 2029 },
      more: { metadata: { workspace: 'saltmarsh' } },
    });
    books.subscribe({
      what: 'team',
      price: TEAM_SEAT_MONTHLY,
      quantity: 5,
      start,
      quantityAt: (periodStart) => (periodStart < rest.start ? 3 : 5),
      extraLines: [
        {
          amount: -forRest(3),
          description: 'Unused time on 3 × Team',
          price: TEAM_SEAT_MONTHLY,
          period: rest,
          quantity: 3,
        },
        {
          amount: forRest(5),
          description: 'Remaining time on 5 × Team',
          price: TEAM_SEAT_MONTHLY,
          period: rest,
          quantity: 5,
        },
      ],
      coupon: coupon({ id: 'NONPROFIT', name: 'Nonprofit', percent_off: 10, created: start }),
      taxPercent: 8,
      startingBalance: -1000,
      more: { metadata: { workspace: 'saltmarsh' } },
    });
    return books.objects;
  },
};
