import type { PaymentsReading } from '../draft-scope';
import type { DraftSubject } from '../draft-subject';
import type { FactSources } from './fact-sources';

export interface CheckoutFacts {
  checkout_date: string | null;
  checkout_amount: string | null;
  /** Until when the link of the draft works. */
  link_expires: string | null;
  /** No payment went through since that visit to Checkout. */
  nothing_charged: boolean;
}

/** The visit to Checkout that was not finished. */
export function checkoutFacts(
  { checkout }: DraftSubject,
  scope: PaymentsReading[],
  { reading, decision, formats, now }: FactSources,
): CheckoutFacts {
  const expires =
    checkout?.recovery && checkout.recovery.url === decision.link.url
      ? checkout.recovery.expiresAt
      : checkout?.url === decision.link.url
        ? checkout?.expiresAt
        : null;
  const { amountTotal = null, currency = null } = checkout ?? {};
  return {
    checkout_date: checkout ? formats.dayInSentence(checkout.created, now) : null,
    checkout_amount:
      amountTotal && currency ? formats.money({ amount: amountTotal, currency }) : null,
    link_expires: expires && expires > now ? formats.dayInSentence(expires, now) : null,
    nothing_charged:
      reading.unread.every(({ list }) => list !== 'charges' && list !== 'payment_intents') &&
      scope
        .flatMap((each) => each.charges)
        .every(
          ({ created, status }) =>
            status === 'failed' || (checkout !== null && created < checkout.created),
        ),
  };
}
