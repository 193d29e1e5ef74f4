import type Stripe from 'stripe';
import type { Wire } from '../wire';
import type { Given } from './given';

type Built = Wire<Stripe.TestHelpers.TestClock>;

/** @see https://docs.stripe.com/api/test_clocks/object */
export function testClock(given: Given<Built, 'id' | 'created' | 'frozen_time'>): Built {
  return {
    object: 'test_helpers.test_clock',
    deletes_after: given.created + 30 * 24 * 60 * 60,
    livemode: false,
    name: null,
    status: 'ready',
    status_details: {},
    ...given,
  };
}
