import { describe, expect, it } from 'vitest';
import type { Charge } from '../../lib/billing/charge';
import { findAnomalies } from '../../lib/billing/find-anomalies';
import type { CustomerReading, Reading } from '../../lib/billing/reading';
import {
  aCharge,
  aCustomer,
  aCustomerReading,
  aGuest,
  anInvoice,
  aReading,
  aRefund,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';

/** A second customer object of the same person, with nothing of its own yet. */
function another(some: Partial<CustomerReading> = {}, id = 'cus_Second000001'): CustomerReading {
  return aCustomerReading({
    customer: aCustomer({ id }),
    subscriptions: [],
    invoices: [],
    charges: [],
    ...some,
  });
}

const first = aCustomerReading({ invoices: [] });
const secondSubscription = aSubscription({ id: 'sub_second', created: NOW - DAY });
const secondCharge = aCharge({
  id: 'ch_second',
  paymentIntentId: 'pi_second',
  created: NOW - 6 * DAY + 300,
});

const found = (reading: Partial<Reading>) =>
  findAnomalies(aReading(reading)).map(({ id, objects }) => [id, ...objects]);

describe('across the customers of one person', () => {
  const failing = another({
    subscriptions: [aSubscription({ id: 'sub_second', status: 'past_due' })],
    invoices: [anInvoice({ id: 'in_second', subscriptionId: 'sub_second', status: 'open' })],
  });

  it.each<[string, CustomerReading, string[]]>([
    [
      'two live subscriptions',
      another({ subscriptions: [secondSubscription] }),
      ['duplicate_live_subscriptions', 'sub_ProFirst0001', 'sub_second'],
    ],
    [
      'one thing charged twice',
      another({ charges: [secondCharge] }),
      ['duplicate_charge', 'ch_ProFirst00001', 'ch_second'],
    ],
    ['a failed renewal', failing, ['failed_renewal', 'sub_second', 'in_second']],
    [
      'an end that is set',
      another({ subscriptions: [{ ...secondSubscription, cancelAt: NOW + DAY }] }),
      ['scheduled_end', 'sub_second'],
    ],
    [
      'a refund that failed',
      another({
        charges: [aCharge({ id: 'ch_old', created: 0, refunds: [aRefund({ status: 'failed' })] })],
      }),
      ['refund_failed', 're_ProSecond0001'],
    ],
  ])('%s', (_, second, anomaly) => {
    const chosen = { customers: [first, second], chosenId: first.customer.id };
    expect(found(chosen)).toContainEqual(anomaly);
    expect(found({ ...chosen, chosenId: null })).toContainEqual(anomaly);
  });

  it('a guest’s payment counts as the chosen customer’s', () => {
    const guest = aGuest({ charges: [secondCharge] });
    expect(found({ customers: [first], guest })).toEqual([
      ['duplicate_charge', 'ch_ProFirst00001', 'ch_second'],
    ]);
  });

  it('a guest who paid twice, while no customer is chosen', () => {
    const guest = aGuest({ charges: [secondCharge, { ...secondCharge, id: 'ch_third' }] });
    const twice = ['duplicate_charge', 'ch_second', 'ch_third'];
    expect(found({ customers: [], guest, email: guest.email })).toEqual([twice]);
    expect(found({ customers: [first, another()], chosenId: null, guest })).toContainEqual(twice);
  });

  it('a namesake’s troubles are not theirs', () => {
    const related = (because: 'same_name' | 'same_card', charges: Charge[]) =>
      found({ customers: [first], related: [{ because, reading: { ...failing, charges } }] });
    const failed = ['failed_renewal', 'sub_second', 'in_second'];
    expect(related('same_name', [])).not.toContainEqual(failed);
    expect(related('same_card', [secondCharge])).toContainEqual(failed);
  });

  it('somebody else on the address is somebody else', () => {
    const other = { ...failing, customer: aCustomer({ id: 'cus_else', name: 'Otto Else' }) };
    expect(found({ customers: [first, other] })).toEqual([
      ['several_customers', 'cus_PriyaRaman01', 'cus_else'],
    ]);
  });
});

describe('one card, several customers', () => {
  const other = another({ customer: aCustomer({ id: 'cus_else', name: 'Otto Else' }) });
  const withCard = { ...other, charges: [secondCharge], customer: { ...other.customer } };

  it('on one address, chosen or not', () => {
    const customers = [first, withCard];
    for (const chosenId of [first.customer.id, null]) {
      expect(found({ customers, chosenId })).toContainEqual([
        'same_card_other_customer',
        'cus_else',
      ]);
    }
    expect(found({ customers: [first, other] }).map(([id]) => id)).toEqual(['several_customers']);
  });

  it('also where nothing was paid yet and both have it as the default', () => {
    const defaultCard = aCharge().card;
    const byDefault = { ...other, customer: { ...other.customer, defaultCard } };
    expect(found({ customers: [first, byDefault] })).toContainEqual([
      'same_card_other_customer',
      'cus_else',
    ]);
  });
});

describe('three or more of one thing', () => {
  it('are one duplicate', () => {
    const later = ['sub_b', 'sub_c'].map((id, day) =>
      aSubscription({ id, created: NOW - (day + 1) * 60 }),
    );
    expect(
      found({ customers: [{ ...first, subscriptions: [...later, aSubscription()] }] }),
    ).toEqual([['duplicate_live_subscriptions', 'sub_ProFirst0001', 'sub_c', 'sub_b']]);
  });

  it('are one double charge, without the one that was given back', () => {
    const charges = [60, 120, 180].map((after, index) => ({
      ...secondCharge,
      id: `ch_${index}`,
      created: secondCharge.created + after,
      amountRefunded: index === 2 ? 2900 : 0,
    }));
    expect(found({ customers: [{ ...first, charges: [...charges, aCharge()] }] })).toEqual([
      ['duplicate_charge', 'ch_ProFirst00001', 'ch_0', 'ch_1'],
    ]);
  });

  it('of two different things are two', () => {
    const charges = [
      aCharge(),
      secondCharge,
      aCharge({ id: 'ch_x', amount: 500 }),
      aCharge({ id: 'ch_y', amount: 500 }),
    ];
    expect(found({ customers: [{ ...first, charges }] })).toHaveLength(2);
  });
});
