import { neverGotIn } from '../../../inbox/sample/payment-tickets';
import { checkoutSession } from '../build/checkout-session';
import { customer } from '../build/customer';
import { DAY, daysAgo } from './calendar';
import { PRO_MONTHLY } from './catalog';
import type { Story } from './story';
import { lettersOf, stripeId } from './stripe-id';

/** Checkout ran out before anything was paid; Stripe keeps a link that opens it again. */
export const beatrizNogueira: Story = {
  ticket: neverGotIn,
  objects(now) {
    const started = daysAgo(now, 2, 17.4);
    const who = customer({
      id: stripeId('cus_', 'beatriz-nogueira'),
      ...neverGotIn.from,
      created: started,
      invoice_prefix: lettersOf('prefix beatriz-nogueira', 8).toUpperCase(),
      preferred_locales: ['pt-BR'],
    });
    const session = checkoutSession({
      id: stripeId('cs_test_a1', 'beatriz-nogueira'),
      created: started,
      currency: PRO_MONTHLY.currency,
      amount_total: PRO_MONTHLY.unit_amount,
      mode: 'subscription',
      customer: who.id,
      payer: neverGotIn.from,
      status: 'expired',
      payment_status: 'unpaid',
      // It closed an hour after it was opened: this account does not keep Checkout open for a day.
      expires_at: started + DAY / 24,
      after_expiration: {
        recovery: {
          allow_promotion_codes: false,
          enabled: true,
          expires_at: started + 30 * DAY,
          url: `https://buy.stripe.com/r/test_${lettersOf('recovery beatriz-nogueira', 40)}`,
        },
      },
    });
    return { customers: [who], checkout_sessions: [session] };
  },
};
