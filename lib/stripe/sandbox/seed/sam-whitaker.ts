import { somethingIsOff } from '../../../inbox/sample/unclear-tickets';
import { creditGrant } from '../build/credit-grant';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { RENDERING_METERED, STARTER_MONTHLY } from './catalog';
import type { Story } from './story';
import { stripeId } from './stripe-id';

/** All is well at Stripe, and the message does not say what is not. Has a credit for map rendering. */
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
    books.subscribe({
      what: 'starter',
      price: STARTER_MONTHLY,
      metered: RENDERING_METERED,
      start,
    });
    books.objects.credit_grants.push(
      creditGrant({
        id: stripeId('credgr_test_61', 'sam-whitaker'),
        created: daysAgo(now, 5, 10),
        customer: books.customer.id,
        name: 'Map rendering, first 500 minutes',
        category: 'promotional',
        value: 500 * (RENDERING_METERED.unit_amount ?? 0),
        currency: RENDERING_METERED.currency,
        expires_at: monthsAfter(daysAgo(now, 5, 10), 6),
      }),
    );
    return books.objects;
  },
};
