import type { CardPayment } from '../../../identify/card-payment';
import { z } from '../../../zod';
import { mapCharge } from '../../map/charge';
import { mapCustomer } from '../../map/customer';
import { customerCard, expandOr } from '../expand-or';
import { type Reads, readPage } from '../reads';
import { cardPaymentQueries, isPayment } from './card-payment-query';
import { type Found, uniqueById } from './found';

const SEARCHED = 20;

const wirePaid = z.object({ customer: z.unknown() });

/**
 * Who paid what a card statement shows: customers, or a guest. Several people may have a card with the same last four
 * digits; all are given, the operator picks.
 *
 * @throws StripeError
 * @see https://docs.stripe.com/api/charges/search
 */
export async function findByCardPayment(
  reads: Reads,
  payment: CardPayment,
): Promise<Pick<Found, 'customers' | 'more' | 'guest'>> {
  const pages = await Promise.all(
    cardPaymentQueries(payment, reads.now()).map((query) =>
      expandOr(reads, [customerCard('data.customer')], (card) =>
        readPage(
          reads,
          reads.stripe.charges.search({
            query,
            limit: SEARCHED,
            expand: ['data.customer', ...card],
          }),
          (wire) => ({ charge: mapCharge(wire), customer: wirePaid.parse(wire).customer }),
        ),
      ),
    ),
  );
  const paid = pages
    .flatMap(({ items }) => items)
    .filter(({ charge }) => isPayment(payment, charge));
  const whole = paid.filter(({ customer }) => typeof customer === 'object' && customer !== null);
  const guests = paid.filter(({ charge }) => charge.customerId === null);
  const [newest] = guests.toSorted((a, b) => b.charge.created - a.charge.created);
  const email = newest?.charge.billingEmail ?? null;
  const own = guests.filter(({ charge }) => charge.billingEmail === email);
  return {
    customers: uniqueById(whole.map(({ customer }) => mapCustomer(customer))),
    more: pages.some(({ after }) => after !== null),
    // Among customers a guest could not be picked: they are found where nobody else paid so.
    guest:
      newest && whole.length === 0
        ? { email, checkoutSessions: [], charges: own.map(({ charge }) => charge) }
        : null,
  };
}
