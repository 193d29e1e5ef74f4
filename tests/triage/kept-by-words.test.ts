import { describe, expect, it } from 'vitest';
import {
  aCharge,
  aCustomerReading,
  aLine,
  anInvoice,
  anItem,
  aPayment,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { enabledActions, judge } from './judge';

const YEARLY = {
  items: [
    anItem({
      interval: 'year',
      unitAmount: '29000',
      periodStart: NOW - 100 * DAY,
      periodEnd: NOW + 265 * DAY,
    }),
  ],
};

/** The same product, bought a hundred days ago and again five days ago. */
function boughtTwice(older: object, later: object) {
  const sold = (id: string, started: number, given: object) => ({
    subscription: aSubscription({ id, created: started, startDate: started, ...given }),
    invoice: anInvoice({
      id: `in_${id}`,
      subscriptionId: id,
      created: started,
      lines: [aLine({ id: `il_${id}`, subscriptionId: id, periodStart: started })],
      payments: [aPayment({ paymentId: `pi_${id}` })],
    }),
    charge: aCharge({ id: `ch_${id}`, paymentIntentId: `pi_${id}`, created: started }),
  });
  const all = [sold('sub_later', NOW - 5 * DAY, later), sold('sub_older', NOW - 100 * DAY, older)];
  return {
    customers: [
      aCustomerReading({
        subscriptions: all.map(({ subscription }) => subscription),
        invoices: all.map(({ invoice }) => invoice),
        charges: all.map(({ charge }) => charge),
      }),
    ],
  };
}

const TWO = 'I have two subscriptions by mistake.';

describe('which of two is kept, by the payer’s words', () => {
  it.each([
    [`${TWO} Please keep the annual one and refund the other.`, 'sub_older'],
    [`${TWO} Please keep the yearly one and cancel the monthly one.`, 'sub_older'],
    [`${TWO} Please cancel the annual one, I want the monthly.`, 'sub_later'],
    [`${TWO} Please keep the monthly one.`, 'sub_later'],
    ['I was charged twice. I want to keep the second one, cancel the first.', 'sub_later'],
    ['我买了两次，被重复扣款。请保留年付的，取消月付的。', 'sub_older'],
    [
      'Ich wurde doppelt belastet. Bitte das Jahresabo behalten und das monatliche kündigen.',
      'sub_older',
    ],
  ])('an annual older and a monthly later: %s', (says, kept) => {
    const decision = judge({ says, reading: boughtTwice(YEARLY, {}) });
    expect(decision.keptSubscriptionId).toBe(kept);
    expect(decision.recommended).toBe('cancel_extra_subscription');
  });

  it('keeps the later one where that is the annual one', () => {
    const says = `${TWO} Please keep the annual one and refund the other.`;
    const decision = judge({ says, reading: boughtTwice({}, YEARLY) });
    expect(decision.extraSubscriptionId).toBe('sub_older');
  });

  it('asks where neither is billed as the one to keep is called', () => {
    const says = `${TWO} Please keep the annual one and refund the other.`;
    const decision = judge({ says, reading: boughtTwice({}, {}) });
    expect(decision.recommended).toBe('ask_question');
    expect(decision.extraSubscriptionId).toBeNull();
    expect(enabledActions(decision)).not.toContain('refund_charge');
  });
});
