import { receiptPlease } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY_JPY, PRO_MONTHLY_JPY_NEXT } from './catalog';
import { changePriceAtRenewal } from './change-price-at-renewal';
import type { Story } from './story';

/** Wants a receipt, in yen: a currency without a minor unit. A new price is set for the next renewal. */
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
    const { subscription } = books.subscribe({ what: 'pro', price: PRO_MONTHLY_JPY, start });
    changePriceAtRenewal(books, subscription, {
      from: PRO_MONTHLY_JPY,
      to: PRO_MONTHLY_JPY_NEXT,
      setAt: daysAgo(now, 6, 8),
    });
    return books.objects;
  },
};
