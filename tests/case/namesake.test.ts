import { describe, expect, it } from 'vitest';
import type { Reading } from '../../lib/billing/reading';
import { workCase } from '../../lib/case/work-case';
import { english } from '../../lib/words/en/case-language';
import { createFormats } from '../../lib/words/formats';
import {
  aCharge,
  aConversation,
  aCustomer,
  aCustomerReading,
  anInvoice,
  aReading,
  aSubscription,
} from '../build/model';

const ANAS_INVOICE = 'https://invoice.stripe.com/i/acct_1/anas';

/** Eve pays a little, and called herself Ana Keller, as somebody else's customer is called. */
function eveAsAna(because: 'same_name' | 'same_card'): Reading {
  const ana = { id: 'cus_ana0000001', name: 'Ana Keller', email: 'ana@np.example' };
  const eve = { id: 'cus_eve0000001', name: 'Ana Keller', email: 'eve@evil.example' };
  const of = ({ id }: { id: string }, amount: number, hostedInvoiceUrl: string) => ({
    subscriptions: [aSubscription({ id: `sub_${id}`, customerId: id })],
    invoices: [
      anInvoice({
        id: `in_${id}`,
        customerId: id,
        number: `NO-${amount}`,
        total: amount,
        amountPaid: amount,
        amountDue: amount,
        hostedInvoiceUrl,
      }),
    ],
    charges: [aCharge({ id: `ch_${id}`, customerId: id, amount, amountCaptured: amount })],
  });
  const theirs = aCustomerReading({ customer: aCustomer(ana), ...of(ana, 9900, ANAS_INVOICE) });
  const own = aCustomerReading({
    customer: aCustomer(eve),
    ...of(eve, 500, 'https://invoice.stripe.com/i/acct_1/eves'),
  });
  return aReading({ customers: [own], email: eve.email, related: [{ because, reading: theirs }] });
}

const work = (message: string, because: 'same_name' | 'same_card') =>
  workCase(
    {
      conversation: aConversation({
        sender: { kind: 'one', person: { name: 'Ana Keller', email: 'eve@evil.example' } },
        subject: '',
        message,
      }),
      reading: eveAsAna(because),
      confirmations: { identityVerified: false, contractChecked: false, bucket: null },
      links: { restartUrl: null },
      trackerUrl: null,
      replyLanguage: null,
    },
    english(createFormats('en', 'UTC')),
  );

describe.each(['same_name', 'same_card'] as const)(
  'a customer with the %s as another',
  (because) => {
    it.each([
      'Please send me the receipt.',
      'Please send me the invoice of $99.00.',
      'I was charged twice.',
      'Why was I charged $99.00?',
      'Please refund me.',
    ])('is never told about the other: %s', (message) => {
      const { draft, decision } = work(message, because);
      expect(draft.text).not.toContain(ANAS_INVOICE);
      expect(draft.text).not.toMatch(/99\.00|NO-9900|ana@np\.example/);
      expect(decision.link.url).not.toBe(ANAS_INVOICE);
      const touching = decision.actions.filter(({ target }) => target?.includes('cus_ana'));
      for (const { enabled } of touching) expect(enabled).toBe(false);
    });
  },
);
