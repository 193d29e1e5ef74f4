import { whereIsMyRefund } from '../../../inbox/sample/duplicate-tickets';
import { openBooks } from './books';
import { daysAgo, MINUTE, monthsAfter } from './calendar';
import { STUDIO_MONTHLY_EUR } from './catalog';
import { giveBack } from './give-back';
import type { Story } from './story';

/** A duplicate that a colleague has already ended and refunded: the bank needs its days. */
export const agnesLund: Story = {
  ticket: whereIsMyRefund,
  objects(now) {
    const bought = daysAgo(now, 6, 14.5);
    const books = openBooks({
      ...whereIsMyRefund.from,
      story: 'agnes-lund',
      country: 'DK',
      since: monthsAfter(bought, 0),
      now,
      card: { brand: 'mastercard', last4: '5107', exp_month: 2, exp_year: 2029 },
    });
    books.subscribe({ what: 'first', price: STUDIO_MONTHLY_EUR, start: bought });
    const { bills } = books.subscribe({
      what: 'second',
      price: STUDIO_MONTHLY_EUR,
      start: bought + 9 * MINUTE,
      endedAt: daysAgo(now, 4, 11),
    });
    const charge = bills[0]?.charges[0];
    if (charge) {
      giveBack(books, charge, {
        at: daysAgo(now, 4, 11.1),
        reason: 'duplicate',
        bankReference: '74650716315000001234567',
      });
    }
    return books.objects;
  },
};
