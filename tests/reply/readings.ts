import type { Reading } from '../../lib/billing/reading';
import {
  aCharge,
  aCustomer,
  aCustomerReading,
  aGuest,
  aLine,
  anInvoice,
  anItem,
  aPayment,
  aProduct,
  aReading,
  aRefund,
  aSubscription,
  DAY,
  NOW,
} from '../build/model';
import { TROUBLED } from './troubled-readings';

const pair = [
  aSubscription({ id: 'sub_ProSecond001', created: NOW - 6 * DAY + 420 }),
  aSubscription(),
];
const secondInvoice = anInvoice({
  id: 'in_ProSecond0001',
  number: 'LP-0002',
  subscriptionId: 'sub_ProSecond001',
  payments: [aPayment({ paymentId: 'pi_ProSecond0001' })],
});
const secondCharge = aCharge({ id: 'ch_ProSecond0001', paymentIntentId: 'pi_ProSecond0001' });
const twice = {
  subscriptions: pair,
  invoices: [secondInvoice, anInvoice()],
  charges: [secondCharge, aCharge()],
};

/** The readings every situation is rendered over, whether or not they fit it. */
export const READINGS: Record<string, Reading> = {
  ...TROUBLED,
  healthy: aReading(),
  twice: aReading({ customers: [aCustomerReading(twice)] }),
  refunded: aReading({
    customers: [
      aCustomerReading({
        ...twice,
        charges: [
          aCharge({
            ...secondCharge,
            amountRefunded: 2900,
            refunds: [aRefund({ chargeId: secondCharge.id })],
          }),
          aCharge(),
        ],
      }),
    ],
  }),
  seatsInDinar: aReading({
    customers: [
      aCustomerReading({
        customer: aCustomer({ currency: 'bhd', preferredLocales: ['ar', 'en-US'] }),
        subscriptions: [
          aSubscription({ currency: 'bhd', items: [anItem({ unitAmount: '12500', quantity: 8 })] }),
        ],
        invoices: [
          anInvoice({
            currency: 'bhd',
            total: 20_125,
            billingReason: 'subscription_update',
            lines: [
              aLine({ amount: -17_375, quantity: 5, proration: true }),
              aLine({ amount: 37_500, quantity: 8, proration: true }),
            ],
          }),
          anInvoice({
            id: 'in_Earlier00001',
            currency: 'bhd',
            total: 62_500,
            billingReason: 'subscription_cycle',
          }),
        ],
        charges: [aCharge({ currency: 'bhd', amount: 20_125 })],
      }),
    ],
  }),
  endingInYen: aReading({
    customers: [
      aCustomerReading({
        customer: aCustomer({ currency: 'jpy' }),
        subscriptions: [
          aSubscription({
            currency: 'jpy',
            cancelAtPeriodEnd: true,
            cancelAt: NOW + 24 * DAY,
            canceledAt: NOW - DAY,
            items: [anItem({ unitAmount: '3200' })],
          }),
        ],
        invoices: [anInvoice({ currency: 'jpy', total: 3200 })],
        charges: [aCharge({ currency: 'jpy', amount: 3200 })],
      }),
    ],
  }),
  ended: aReading({
    customers: [
      aCustomerReading({
        subscriptions: [
          aSubscription({ status: 'canceled', created: NOW - 200 * DAY, endedAt: NOW - 60 * DAY }),
        ],
      }),
    ],
  }),
  trial: aReading({
    customers: [
      aCustomerReading({
        subscriptions: [aSubscription({ status: 'trialing', trialEnd: NOW + 3 * DAY })],
        invoices: [],
        charges: [],
        paymentIntents: [],
      }),
    ],
  }),
  twoProducts: aReading({
    customers: [
      aCustomerReading({
        subscriptions: [
          aSubscription(),
          aSubscription({
            id: 'sub_AddOn000001',
            items: [anItem({ productId: 'prod_AddOn00001', unitAmount: '900' })],
          }),
        ],
      }),
    ],
    products: {
      prod_Pro000001: aProduct(),
      prod_AddOn00001: aProduct({ id: 'prod_AddOn00001', name: 'Priority support' }),
    },
  }),
  guestWithHold: aReading({
    customers: [],
    match: 'guest_checkout',
    guest: aGuest({
      email: 'priya.raman@lumenpost.example',
      charges: [
        aCharge({ id: 'ch_Taken0000001', customerId: null, amount: 12_000 }),
        aCharge({
          id: 'ch_Held00000001',
          customerId: null,
          amount: 12_000,
          amountCaptured: 0,
          captured: false,
        }),
      ],
    }),
  }),
  nobody: aReading({ customers: [] }),
  twoOnOneAddress: aReading({
    customers: [
      aCustomerReading({ customer: aCustomer({ id: 'cus_PatSecond001' }) }),
      aCustomerReading(),
    ],
    chosenId: null,
  }),
  hostileNames: aReading({
    products: {
      prod_Pro000001: aProduct({
        name: '<img src=x onerror=alert(1)> {{ reading }} 4242 4242 4242 4242',
      }),
    },
    customers: [aCustomerReading({ customer: aCustomer({ name: '{{ 7 | times: 7 }}<b>' }) })],
  }),
};
