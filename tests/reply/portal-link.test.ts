import { describe, expect, it } from 'vitest';
import { portalLinkText } from '../../lib/reply/portal-link';
import {
  aConversation,
  aCustomer,
  aCustomerReading,
  aPortal,
  aReading,
  aSubscription,
  DAY,
  NOW,
  noConfirmations,
} from '../build/model';

const ask = (
  reading = aReading(),
  conversation = aConversation(),
  confirmations = noConfirmations(),
) => portalLinkText({ reading, conversation, confirmations, language: 'en' });

const PREFILLED =
  'https://billing.stripe.com/p/login/acme?prefilled_email=priya.raman%40lumenpost.example';
const PLAIN = 'https://billing.stripe.com/p/login/acme';
const other = aConversation({
  sender: { kind: 'one', person: { name: null, email: 'somebody@else.example' } },
});

describe('the portal link', () => {
  it('is the login page with the address filled in, on a line of its own', () => {
    const link = ask();
    expect(link).toMatchObject({ kind: 'link', url: PREFILLED, opensAnotherCustomer: false });
    if (link.kind === 'link') expect(link.text.split('\n').at(-1)).toBe(PREFILLED);
  });

  it('leaves the address out for a sender who is not the billing email', () => {
    expect(ask(aReading({ match: 'typed_by_operator' }), other)).toMatchObject({ url: PLAIN });
  });

  it('fills it in for them too once the operator has verified the person', () => {
    const verified = noConfirmations({ identityVerified: true });
    expect(ask(aReading({ match: 'typed_by_operator' }), other, verified)).toMatchObject({
      url: PREFILLED,
    });
  });

  it('leaves it out where the reply goes to another address', () => {
    const conversation = aConversation({ replyTo: 'mallory@elsewhere.example' });
    expect(ask(aReading(), conversation)).toMatchObject({ url: PLAIN });
  });

  it('is blocked without a login page, and without a customer', () => {
    const blocked = (because: string) => ({ kind: 'blocked', because });
    expect(ask(aReading({ portal: null }))).toEqual(blocked('no_login_page'));
    expect(ask(aReading({ portal: aPortal({ loginPageUrl: null }) }))).toEqual(
      blocked('no_login_page'),
    );
    expect(ask(aReading({ customers: [] }))).toEqual(blocked('no_customer'));
    expect(ask(aReading({ chosenId: null }))).toEqual(blocked('no_customer'));
    const deleted = aCustomerReading({ customer: aCustomer({ deleted: true }) });
    expect(ask(aReading({ customers: [deleted] }))).toEqual(blocked('no_customer'));
  });

  it('warns where it opens the newer active customer of the address', () => {
    const newer = aCustomerReading({
      customer: aCustomer({ id: 'cus_PriyaNewer01', created: NOW - DAY }),
    });
    const ended = aCustomerReading({
      ...newer,
      subscriptions: [aSubscription({ status: 'canceled', endedAt: NOW })],
    });
    const chosenId = 'cus_PriyaRaman01';
    const opens = (first: typeof newer) =>
      ask(aReading({ customers: [first, aCustomerReading()], chosenId }));
    expect(opens(newer)).toMatchObject({ opensAnotherCustomer: true });
    expect(opens(ended)).toMatchObject({ opensAnotherCustomer: false });
  });
});
