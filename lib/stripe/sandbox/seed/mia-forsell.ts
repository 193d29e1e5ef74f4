import { holdOnMyCard } from '../../../inbox/sample/duplicate-tickets';
import { billingDetails } from '../build/charge';
import { checkoutSession } from '../build/checkout-session';
import { cardPaymentMethod } from '../build/payment-method';
import type { CardGiven } from '../build/payment-method-details';
import type { SandboxObjects } from '../sandbox-objects';
import { daysAgo, HOUR, MINUTE } from './calendar';
import { REPORT_ONCE } from './catalog';
import { type Payable, pay, paymentMethodOf } from './payment';
import type { Story } from './story';
import { stripeId } from './stripe-id';

/** A guest: no customer object. The first hold was released, the second was captured. */
export const miaForsell: Story = {
  ticket: holdOnMyCard,
  objects(now) {
    const payer = { ...holdOnMyCard.from, country: 'SE' };
    const card: CardGiven = {
      brand: 'visa',
      last4: '7730',
      exp_month: 11,
      exp_year: 2029,
      fingerprint: 'kQ2vT8mXcR5pLw0Z',
      country: 'SE',
    };
    const visit = (what: string, at: number) => {
      const payable: Payable = {
        name: `mia-forsell ${what}`,
        at: at + 2 * MINUTE,
        amount: REPORT_ONCE.unit_amount ?? 0,
        currency: REPORT_ONCE.currency,
        customer: null,
        description: 'Migration report',
        payer,
        card,
      };
      const { paymentIntent, charges } = pay(payable, { kind: 'paid' });
      paymentIntent.capture_method = 'manual';
      paymentIntent.setup_future_usage = null;
      const session = checkoutSession({
        id: stripeId('cs_test_a1', payable.name),
        created: at,
        currency: payable.currency,
        amount_total: payable.amount,
        mode: 'payment',
        payment_intent: paymentIntent.id,
        payer,
      });
      return { session, paymentIntent, charges };
    };

    const held = visit('held', daysAgo(now, 3, 10));
    held.session.status = 'expired';
    held.session.payment_status = 'unpaid';
    held.session.expires_at = held.session.created + HOUR / 2;
    held.paymentIntent.status = 'canceled';
    held.paymentIntent.canceled_at = held.session.created + HOUR;
    held.paymentIntent.cancellation_reason = 'abandoned';
    held.paymentIntent.amount_received = 0;
    for (const charge of held.charges) {
      // A released hold reads as a charge given back that was never captured.
      charge.captured = false;
      charge.amount_captured = 0;
      charge.refunded = true;
      charge.amount_refunded = charge.amount;
      charge.balance_transaction = null;
    }
    const captured = visit('captured', daysAgo(now, 3, 10.1));
    const visits = [captured, held];
    return {
      checkout_sessions: visits.map(({ session }) => session),
      payment_intents: visits.map(({ paymentIntent }) => paymentIntent),
      charges: visits.flatMap(({ charges }) => charges),
      payment_methods: [
        cardPaymentMethod({
          id: paymentMethodOf({ payer, card }),
          created: held.session.created,
          customer: null,
          billing_details: billingDetails(payer),
          card,
        }),
      ],
    } satisfies Partial<SandboxObjects>;
  },
};
