import { describe, expect, it } from 'vitest';
import type { MatchKind } from '../../lib/billing/reading';
import {
  isSomebodyElses,
  mayReceiveOpenLinks,
  mayTellBilling,
  senderIsPayer,
} from '../../lib/identify/trust';
import type { Sender } from '../../lib/inbox/conversation';
import { aConversation, aCustomer, aCustomerReading, aGuest, aReading } from '../build/model';

const readingOf = (email: string, match: MatchKind) =>
  aReading({ match, customers: [aCustomerReading({ customer: aCustomer({ email }) })] });
const from = (email: string, more = {}) =>
  aConversation({ sender: { kind: 'one', person: { name: null, email } }, ...more });

describe('senderIsPayer', () => {
  it.each([
    ['ana@np.example', 'ana@np.example', 'sender_is_billing_email', true],
    ['ANA@NP.example', 'ana@np.example', 'sender_without_case', true],
    ['eve@np.example', 'ana@np.example', 'typed_by_operator', false],
    ['ana@np.example', 'ana@np.example', 'typed_by_operator', false],
    ['ana@np.example', 'ana@np.example', 'mentioned_in_message', false],
    ['ana@np.example', 'ana@np.example', 'kept_by_inbox', false],
    ['\u212Aim@np.example', 'kim@np.example', 'sender_is_billing_email', false],
  ] as const)('%s writes, %s pays, %s: %s', (sender, payer, match, trusted) => {
    expect(senderIsPayer(from(sender), readingOf(payer, match))).toBe(trusted);
  });

  it('is not, where the answer goes to another address', () => {
    const reading = readingOf('ana@np.example', 'sender_is_billing_email');
    expect(senderIsPayer(from('ana@np.example', { replyTo: 'x@y.example' }), reading)).toBe(false);
    expect(senderIsPayer(from('ana@np.example', { replyTo: 'Ana@np.example' }), reading)).toBe(
      true,
    );
  });

  it('is the guest who paid', () => {
    const guest = aGuest({ email: 'mia@guest.example' });
    const reading = aReading({ match: 'guest_checkout', customers: [], guest });
    expect(senderIsPayer(from('mia@guest.example'), reading)).toBe(true);
  });

  it('is nobody where the header is ambiguous, or nobody was found', () => {
    const sender: Sender = { kind: 'ambiguous', candidates: [], because: 'group' };
    const reading = readingOf('ana@np.example', 'chosen_by_operator');
    expect(senderIsPayer(aConversation({ sender }), reading)).toBe(false);
    const none = aReading({ match: null, customers: [], chosenId: null });
    expect(senderIsPayer(from('ana@np.example'), none)).toBe(false);
  });
});

describe('mayReceiveOpenLinks', () => {
  const reading = readingOf('ana@np.example', 'sender_is_billing_email');

  it('is open to the payer alone', () => {
    expect(mayReceiveOpenLinks(from('ana@np.example'), reading, false)).toBe(true);
    const copied = from('ana@np.example', { otherRecipients: ['boss@np.example'] });
    expect(mayReceiveOpenLinks(copied, reading, false)).toBe(false);
  });

  it('is open once the operator has verified the person', () => {
    expect(mayReceiveOpenLinks(from('eve@else.example'), reading, true)).toBe(true);
  });
});

describe('isSomebodyElses', () => {
  it.each([
    ['mentioned_in_message', true],
    ['kept_by_inbox', true],
    ['typed_by_operator', false],
    ['chosen_by_operator', false],
  ] as const)('%s is a customer who did not write: %s; and never one who did', (match, elses) => {
    const reading = readingOf('finance@oakbarrel.example', match);
    expect(isSomebodyElses(from('eve@else.example'), reading)).toBe(elses);
    expect(isSomebodyElses(from('finance@oakbarrel.example'), reading)).toBe(false);
  });
});

describe('mayTellBilling', () => {
  const typed = readingOf('ana@np.example', 'typed_by_operator');

  it('tells the payer, however they were found, and nobody else', () => {
    expect(mayTellBilling(from('ana@np.example'), typed, false)).toBe(true);
    expect(mayTellBilling(from('eve@else.example'), typed, false)).toBe(false);
    expect(mayTellBilling(from('eve@else.example'), typed, true)).toBe(true);
  });

  it('tells no address that a Reply-To smuggles in', () => {
    const smuggled = from('ana@np.example', { replyTo: 'eve@else.example' });
    expect(mayTellBilling(smuggled, typed, false)).toBe(false);
  });

  it('has nothing to hide where nobody was found', () => {
    const none = aReading({ match: null, customers: [], chosenId: null });
    expect(mayTellBilling(from('ana@np.example'), none, false)).toBe(true);
  });
});

describe('a sender who stands in the metadata', () => {
  const reading = readingOf('billing@holder.example', 'metadata');

  it('may be told, where the answer goes to them', () => {
    expect(mayTellBilling(from('help@np.example'), reading, false)).toBe(true);
    const same = from('help@np.example', { replyTo: 'Help@np.example' });
    expect(mayTellBilling(same, reading, false)).toBe(true);
  });

  it('may not, where a Reply-To sends it elsewhere', () => {
    const elsewhere = from('help@np.example', { replyTo: 'eve@evil.example' });
    expect(mayTellBilling(elsewhere, reading, false)).toBe(false);
    expect(mayTellBilling(elsewhere, reading, true)).toBe(true);
  });
});
