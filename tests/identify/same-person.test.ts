import { describe, expect, it } from 'vitest';
import { isSamePerson } from '../../lib/identify/same-person';
import { aCharge, aCustomer, aCustomerReading } from '../build/model';

const customer = (name: string, email: string, fingerprint: string) =>
  aCustomerReading({
    customer: aCustomer({ name, email }),
    charges: [
      aCharge({ card: { brand: 'visa', last4: '4242', expMonth: 8, expYear: 2028, fingerprint } }),
    ],
  });

type Who = [name: string, email: string, card: string];

describe('one person behind two customers', () => {
  it.each<[string, Who, Who, boolean]>([
    [
      'a name at work and at home',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['Dana Roe', 'dana.roe@gmail.com', 'b'],
      true,
    ],
    [
      'a card, and names spelt in two ways',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['D. Roe', 'dana.roe@gmail.com', 'a'],
      true,
    ],
    [
      'a name at two companies: a namesake',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['Dana Roe', 'd.roe@potters.example', 'b'],
      false,
    ],
    [
      'a name and a card at two companies',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['Dana Roe', 'd.roe@potters.example', 'a'],
      true,
    ],
    [
      'two names on a card of one company',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['Lee Poe', 'lee@weavers.example', 'a'],
      false,
    ],
    [
      'nothing in common',
      ['Dana Roe', 'dana@weavers.example', 'a'],
      ['Lee Poe', 'lee@gmail.com', 'b'],
      false,
    ],
  ])('%s', (_, one, other, same) => {
    expect(isSamePerson(customer(...one), customer(...other))).toBe(same);
    expect(isSamePerson(customer(...other), customer(...one))).toBe(same);
  });
});
