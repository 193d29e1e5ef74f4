import { describe, expect, it } from 'vitest';
import { aCheckoutSession, aCustomer, aGuest, aPortal, DAY, NOW } from '../build/model';
import { billed, customerWith, unpaid } from './billed';
import { enabledActions, judge } from './judge';

const pro = billed({ key: 'pro' }, [NOW - 48 * DAY, NOW - 18 * DAY]);
const customers = [customerWith([pro])];
const owing = [customerWith([unpaid(pro, 'insufficient_funds')])];
const PAY = 'My payment failed, how can I pay?';
const LOGIN = 'https://billing.stripe.com/p/login/acme';

describe('links that open without a login', () => {
  it('go to the billing address, also where only its case differs', () => {
    const person = { name: 'Priya', email: 'Priya.Raman@LumenPost.example' };
    const decision = judge({
      says: PAY,
      reading: { customers: owing, match: 'sender_without_case' },
      conversation: { sender: { kind: 'one', person } },
    });
    expect(decision.link.kind).toBe('hosted_invoice');
  });

  it.each([
    ['another recipient', { otherRecipients: ['boss@elsewhere.example'] }, {}],
    ['a Reply-To that differs', { replyTo: 'thief@elsewhere.example' }, {}],
    ['a match by what the message mentions', {}, { match: 'mentioned_in_message' as const }],
    ['a match by what the operator typed', {}, { match: 'typed_by_operator' as const }],
    ['a match by metadata', {}, { match: 'metadata' as const }],
    [
      'several senders',
      { sender: { kind: 'ambiguous' as const, candidates: [], because: 'several' as const } },
      {},
    ],
    [
      'a sender who is not the customer',
      {
        sender: { kind: 'one' as const, person: { name: null, email: 'other@lumenpost.example' } },
      },
      { match: 'chosen_by_operator' as const },
    ],
  ])('%s: the login page instead, and what unblocks it', (_, conversation, reading) => {
    const decision = judge({ says: PAY, conversation, reading: { customers: owing, ...reading } });
    expect(decision.recommended).toBe('send_invoice_link');
    expect(decision.link.kind).toBe('login_page');
    const row = decision.actions.find(({ id }) => id === 'send_invoice_link');
    expect(row?.blockedBy).toEqual(['identity_not_verified']);
    const verified = judge({
      says: PAY,
      conversation,
      reading: { customers: owing, ...reading },
      confirmations: { identityVerified: true },
    });
    expect(verified.link.kind).toBe('hosted_invoice');
  });

  it('the login page has no prefilled address for a person who is not verified', () => {
    const sender = {
      kind: 'one' as const,
      person: { name: null, email: 'other@elsewhere.example' },
    };
    const decision = judge({
      says: 'I want to cancel my subscription.',
      conversation: { sender },
      reading: { customers, match: 'typed_by_operator' },
    });
    expect(decision.link).toMatchObject({ kind: 'login_page', url: LOGIN });
  });

  it('a Checkout link never falls back to the portal, which cannot start a subscription', () => {
    const decision = judge({
      says: 'I tried to subscribe but the checkout expired.',
      conversation: { replyTo: 'else@elsewhere.example' },
      reading: { customers: [customerWith([], { checkoutSessions: [aCheckoutSession()] })] },
    });
    expect(decision.link.kind).toBe('none');
    expect(decision.recommended).toBe('send_checkout_link');
  });

  it('a guest’s own Checkout link goes to the address of that Checkout', () => {
    const decision = judge({
      says: 'I tried to buy the pack but the checkout expired.',
      conversation: { sender: { kind: 'one', person: { name: null, email: 'mia@guest.example' } } },
      reading: {
        customers: [],
        match: 'guest_checkout',
        guest: aGuest({
          checkoutSessions: [aCheckoutSession({ customerId: null, mode: 'payment' })],
        }),
      },
    });
    expect(decision).toMatchObject({
      bucket: 'failed_payment',
      link: { kind: 'checkout_recovery' },
      mrr: {},
    });
  });

  it('no dead link where there is no pricing page', () => {
    const ended = billed({ key: 'pro' }, [NOW - 90 * DAY], {
      status: 'canceled',
      endedAt: NOW - 60 * DAY,
    });
    const decision = judge({
      says: 'I want to come back.',
      reading: { customers: [customerWith([ended])] },
      restartUrl: null,
    });
    expect(decision.link).toMatchObject({ kind: 'none', url: null });
    expect(decision.actions.find(({ id }) => id === 'send_restart_link')).toMatchObject({
      enabled: false,
      blockedBy: ['no_restart_page'],
    });
  });

  it('a login page that opens another customer of this address is marked', () => {
    const newer = customerWith([billed({ key: 'new', customerId: 'cus_new' }, [NOW - 2 * DAY])], {
      customer: aCustomer({ id: 'cus_new', created: NOW - 2 * DAY }),
    });
    const decision = judge({
      says: 'I want to cancel my subscription.',
      reading: { customers: [newer, ...customers], chosenId: 'cus_PriyaRaman01' },
    });
    expect(decision.link).toMatchObject({ kind: 'login_page', opensAnotherCustomer: true });
  });

  it('a portal address that is no web page is not sent', () => {
    const portal = aPortal({ loginPageUrl: 'javascript:alert(1)' });
    expect(judge({ says: 'Please cancel my plan', reading: { customers, portal } }).link.kind).toBe(
      'none',
    );
  });
});

describe('who it is', () => {
  it('nobody found: ask, offer nothing, whatever the message quotes', () => {
    const decision = judge({
      says: 'Please refund invoice in_1WLVk2jvpkO3ZMddW4tCNLm4 of customer cus_O9ar1K0p52WPeG.',
      reading: { customers: [], match: null, email: 'accounts@quick.example' },
    });
    expect(decision).toMatchObject({
      bucket: 'not_enough_evidence',
      situation: 'customer_not_found',
      recommended: 'ask_question',
      link: { kind: 'none' },
      mrr: {},
      contract: [],
    });
    expect(enabledActions(decision)).toEqual(['insert_reply', 'ask_question']);
  });

  it('several and none chosen: choose', () => {
    const other = customerWith([billed({ key: 'b', customerId: 'cus_b' }, [NOW - 3 * DAY])], {
      customer: aCustomer({ id: 'cus_b', name: 'Gable & Finch' }),
    });
    const decision = judge({
      says: 'The last invoice looks higher than usual, please refund it.',
      reading: { customers: [other, ...customers], chosenId: null },
    });
    expect(decision).toMatchObject({
      recommended: 'choose_customer',
      mrr: {},
      link: { kind: 'none' },
    });
    expect(enabledActions(decision)).not.toContain('refund_charge');
    expect(decision.anomalies.map(({ id }) => id)).toContain('several_customers');
  });

  it('a deleted customer is nobody', () => {
    const gone = customerWith([], { customer: aCustomer({ deleted: true }), subscriptions: [] });
    expect(
      judge({ says: 'Please cancel', reading: { customers: [gone], chosenId: null } }).situation,
    ).toBe('customer_not_found');
  });

  it('a customer who bought nothing is asked which address pays', () => {
    const empty = customerWith([], { subscriptions: [], invoices: [], charges: [] });
    expect(judge({ says: 'Please cancel my plan', reading: { customers: [empty] } })).toMatchObject(
      {
        bucket: 'not_enough_evidence',
        recommended: 'ask_question',
      },
    );
  });
});
