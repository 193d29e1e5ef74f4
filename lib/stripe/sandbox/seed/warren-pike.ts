import { unknownCharge } from '../../../inbox/sample/product-tickets';
import { dispute } from '../build/dispute';
import { earlyFraudWarning } from '../build/early-fraud-warning';
import { openBooks } from './books';
import { DAY, daysAgo, monthsAfter } from './calendar';
import { STUDIO_MONTHLY } from './catalog';
import type { Story } from './story';
import { stripeId } from './stripe-id';

/** The bank warned of fraud, then disputed the charge: it waits for our evidence and may not be refunded any more. */
export const warrenPike: Story = {
  ticket: unknownCharge,
  objects(now) {
    const start = monthsAfter(daysAgo(now, 14, 20), -1);
    const books = openBooks({
      ...unknownCharge.from,
      story: 'warren-pike',
      country: 'US',
      since: start,
      now,
      card: { brand: 'visa', last4: '3155', exp_month: 1, exp_year: 2028 },
    });
    const { bills } = books.subscribe({ what: 'studio', price: STUDIO_MONTHLY, start });
    const charge = bills[0]?.charges[0];
    if (charge) {
      charge.disputed = true;
      const opened = daysAgo(now, 1, 8);
      books.objects.early_fraud_warnings.push(
        earlyFraudWarning({
          id: stripeId('issfr_1', 'warren-pike'),
          created: daysAgo(now, 3, 6),
          charge: charge.id,
          // The dispute took away what could have been done about it.
          actionable: false,
          ...(typeof charge.payment_intent === 'string' && {
            payment_intent: charge.payment_intent,
          }),
        }),
      );
      books.objects.disputes.push(
        dispute({
          id: stripeId('du_1', 'warren-pike'),
          created: opened,
          amount: charge.amount,
          currency: charge.currency,
          charge: charge.id,
          payment_intent: charge.payment_intent,
          reason: 'fraudulent',
          dueBy: opened + 9 * DAY,
        }),
      );
    }
    return books.objects;
  },
};
