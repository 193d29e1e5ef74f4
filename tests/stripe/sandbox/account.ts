import { customer, deletedCustomer } from '../../../lib/stripe/sandbox/build/customer';
import { price } from '../../../lib/stripe/sandbox/build/price';
import { product } from '../../../lib/stripe/sandbox/build/product';
import { subscription, subscriptionItem } from '../../../lib/stripe/sandbox/build/subscription';
import { testClock } from '../../../lib/stripe/sandbox/build/test-clock';
import type { SandboxObjects } from '../../../lib/stripe/sandbox/sandbox-objects';
import { NOW } from './connect';

/** A small account with what the sample account lacks: tiers, a test clock, a deleted customer, live mode. */
export function smallAccount(): Partial<SandboxObjects> {
  const tiered = price({
    id: 'price_tiered',
    created: 5,
    currency: 'usd',
    product: 'prod_seats',
    unit_amount: null,
    billing_scheme: 'tiered',
    tiers_mode: 'volume',
    tiers: [
      {
        flat_amount: null,
        flat_amount_decimal: null,
        unit_amount: 900,
        unit_amount_decimal: '900',
        up_to: 10,
      },
      {
        flat_amount: null,
        flat_amount_decimal: null,
        unit_amount: 700,
        unit_amount_decimal: '700',
        up_to: null,
      },
    ],
  });
  return {
    customers: [
      customer({
        id: 'cus_first',
        created: 10,
        email: 'Ada@Example.example',
        name: 'Ada "Countess" Byron',
      }),
      customer({
        id: 'cus_second',
        created: 20,
        email: 'ada@example.example',
        metadata: { github: 'ada' },
      }),
      customer({
        id: 'cus_clock',
        created: 30,
        email: 'ada@example.example',
        test_clock: 'clock_1',
      }),
      customer({ id: 'cus_live', created: 40, email: 'ada@example.example', livemode: true }),
      deletedCustomer('cus_gone'),
    ],
    products: [product({ id: 'prod_seats', name: 'Seats', created: 1 })],
    prices: [tiered],
    subscriptions: [
      subscription({
        id: 'sub_tiered',
        created: 50,
        customer: 'cus_second',
        currency: 'usd',
        items: [
          subscriptionItem({
            id: 'si_tiered',
            created: 50,
            subscription: 'sub_tiered',
            price: tiered,
            quantity: 12,
            current_period_start: 50,
            current_period_end: 60,
          }),
        ],
      }),
      subscription({
        id: 'sub_clock',
        created: 55,
        customer: 'cus_clock',
        currency: 'usd',
        test_clock: 'clock_1',
        items: [],
      }),
    ],
    test_clocks: [testClock({ id: 'clock_1', created: 2, frozen_time: NOW + 1000 })],
  };
}
