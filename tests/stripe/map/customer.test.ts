import { describe, expect, it } from 'vitest';
import { mapCustomer } from '../../../lib/stripe/map/customer';
import { customer } from '../../../lib/stripe/sandbox/build/customer';
import { coupon, discount } from '../../../lib/stripe/sandbox/build/discount';
import { START } from './wires';
import { withField } from './with-field';

const half = discount({
  id: 'di_half',
  customer: 'cus_1',
  start: START,
  coupon: coupon({ id: 'half', created: START, percent_off: 50 }),
});
const wire = customer({ id: 'cus_1', created: START, discount: half });

describe('the discount of a customer', () => {
  it('is read whole', () => {
    expect(mapCustomer(wire)).toMatchObject({
      discounts: [{ id: 'di_half', percentOff: 50, duration: 'forever' }],
      discountsUnread: false,
    });
  });

  it.each([
    ['its coupon is only an id', 'discount.source.coupon', 'half', true],
    ['it is only an id', 'discount', 'di_half', true],
    ['there is none', 'discount', null, false],
  ])('is not counted where %s', (_, path, value, discountsUnread) => {
    expect(mapCustomer(withField(wire, path, value))).toMatchObject({
      discounts: [],
      discountsUnread,
    });
  });
});
