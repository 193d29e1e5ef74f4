import { bankWantsConfirmation } from '../../../inbox/sample/payment-tickets';
import { openBooks } from './books';
import { daysAgo, monthsAfter } from './calendar';
import { PRO_MONTHLY_EUR } from './catalog';
import type { Story } from './story';

/** The renewal waits for 3D Secure: the invoice page lets the customer confirm. */
export const camilleRoussel: Story = {
  ticket: bankWantsConfirmation,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 1, 6.75), -4);
    const books = openBooks({
      ...bankWantsConfirmation.from,
      story: 'camille-roussel',
      country: 'FR',
      since: start,
      now,
      card: { brand: 'mastercard', last4: '2204', exp_month: 9, exp_year: 2029 },
      more: { delinquent: true, preferred_locales: ['fr'] },
    });
    books.subscribe({
      what: 'pro',
      price: PRO_MONTHLY_EUR,
      start,
      lastPayment: { kind: 'requires_action' },
      more: { status: 'past_due' },
    });
    return books.objects;
  },
};
