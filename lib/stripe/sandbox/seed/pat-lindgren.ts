import { oneAddressTwoCompanies } from '../../../inbox/sample/unclear-tickets';
import { joinObjects } from '../sandbox-objects';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { STUDIO_MONTHLY, TEAM_SEAT_MONTHLY } from './catalog';
import { changeSeats } from './change-seats';
import type { Story } from './story';

/**
 * One address pays for two companies: which of them is meant, only the writer knows. The client's team grew this
 * month: the new seat waits for the next bill.
 */
export const patLindgren: Story = {
  ticket: oneAddressTwoCompanies,
  objects(now) {
    const { email } = oneAddressTwoCompanies.from;
    const open = (
      story: string,
      name: string,
      workspace: string,
      last4: string,
      monthsOld: number,
    ) => {
      const since = monthsAfter(daysAgo(now, 7, 11), -monthsOld);
      const card = { brand: 'visa' as const, last4, exp_month: 4, exp_year: 2030 };
      const more = { metadata: { workspace } };
      return {
        since,
        books: openBooks({ story, name, email, country: 'SE', since, now, card, more }),
      };
    };
    const own = open('pat-lindgren', 'Lindgren Consult', 'lindgren', '4010', 14);
    own.books.subscribe({ what: 'studio', price: STUDIO_MONTHLY, start: own.since });
    const client = open('pat-lindgren-client', 'Moss & Vale', 'moss-vale', '7781', 3);
    const { subscription } = client.books.subscribe({
      what: 'team',
      price: TEAM_SEAT_MONTHLY,
      quantity: 3,
      start: client.since,
    });
    changeSeats(client.books, subscription, { at: daysAgo(now, 2, 15), seats: 4 });
    return joinObjects(own.books.objects, client.books.objects);
  },
};
