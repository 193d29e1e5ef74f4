import type { Charge } from '../../../billing/charge';
import type { CardPayment } from '../../../identify/card-payment';
import { z } from '../../../zod';
import { mapCharge } from '../../map/charge';
import { mapCustomer } from '../../map/customer';
import { behindCustomer, expandOr } from '../expand-or';
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
      expandOr(reads, behindCustomer('data.customer'), (card) =>
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
  const guests = paid
    .map(({ charge }) => charge)
    .filter(({ customerId }) => customerId === null)
    .toSorted((a, b) => b.created - a.created);
  const payers = new Set(guests.map(payerOf));
  const [newest] = guests;
  // Among several people nobody is picked: of guests there is nothing to pick by.
  const alone = newest && payers.size === 1 && whole.length === 0;
  return {
    customers: uniqueById(whole.map(({ customer }) => mapCustomer(customer))),
    more: pages.some(({ after }) => after !== null) || (payers.size > 0 && !alone),
    guest: alone ? { email: newest.billingEmail, checkoutSessions: [], charges: guests } : null,
  };
}

/** Two payments without an address are one person's only where they are of one card. */
function payerOf({ billingEmail, card, id }: Charge): string {
  return billingEmail ?? card?.fingerprint ?? id;
}
