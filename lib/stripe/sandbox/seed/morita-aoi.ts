import { receiptPlease } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY_JPY } from './catalog';
import type { Story } from './story';

/** Wants a receipt, in yen: a currency without a minor unit. */
export const moritaAoi: Story = {
  ticket: receiptPlease,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 8, 1.5), -6);
    const books = openBooks({
      ...receiptPlease.from,
      story: 'morita-aoi',
      country: 'JP',
      since: start,
      now,
      card: { brand: 'visa', last4: '5556', exp_month: 7, exp_year: 2029 },
      more: { preferred_locales: ['ja'] },
    });
    books.subscribe({ what: 'pro', price: PRO_MONTHLY_JPY, start });
    return books.objects;
  },
};
