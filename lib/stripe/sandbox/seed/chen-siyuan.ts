import { alreadyEnding } from '../../../inbox/sample/self-serve-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY } from './catalog';
import type { Story } from './story';

/** Canceled at the period's end, a week ago: active until then is as it should be. */
export const chenSiyuan: Story = {
  ticket: alreadyEnding,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 18, 3), -4);
    const books = openBooks({
      ...alreadyEnding.from,
      story: 'chen-siyuan',
      country: 'CN',
      since: start,
      now,
      card: { brand: 'visa', last4: '6388', exp_month: 5, exp_year: 2029 },
      more: { preferred_locales: ['zh-CN'] },
    });
    books.subscribe({
      what: 'pro',
      price: PRO_MONTHLY,
      start,
      more: {
        cancel_at_period_end: true,
        cancel_at: monthsAfter(start, 5),
        canceled_at: daysAgo(now, 7, 2.5),
        cancellation_details: {
          comment: null,
          feedback: 'unused',
          feedback_option: null,
          reason: 'cancellation_requested',
        },
      },
    });
    return books.objects;
  },
};
