import { wantsToComeBack } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY_EUR } from './catalog';
import type { Story } from './story';

/** Ended two months ago and wants to come back: the portal cannot start a subscription. */
export const luciaFerreiro: Story = {
  ticket: wantsToComeBack,
  objects(now) {
    const endedAt = monthsAfter(daysAgo(now, 3, 18), -2);
    const start = monthsAfter(endedAt, -9);
    const books = openBooks({
      ...wantsToComeBack.from,
      story: 'lucia-ferreiro',
      country: 'ES',
      since: start,
      now,
      card: { brand: 'visa', last4: '2718', exp_month: 3, exp_year: 2028 },
      more: { preferred_locales: ['es'] },
    });
    books.subscribe({ what: 'pro', price: PRO_MONTHLY_EUR, start, endedAt });
    return books.objects;
  },
};
