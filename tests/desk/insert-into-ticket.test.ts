import { describe, expect, it } from 'vitest';
import { insertIntoTicket } from '../../lib/desk/insert-into-ticket';
import { openTicket } from '../../lib/desk/open-ticket';
import type { Sender } from '../../lib/inbox/conversation';
import type { PageRequest } from '../../lib/messaging/protocol';
import type { Draft, DraftProblem } from '../../lib/reply/draft';
import { aConversation, aCustomer, aCustomerReading, anInvoice, aReading } from '../build/model';

function page() {
  const asked: PageRequest[] = [];
  const askPage = async (request: PageRequest) => {
    asked.push(request);
    return { outcome: { kind: 'inserted' } } as const;
  };
  return { asked, ask: { draft: null, askPage } };
}

const reply = (text: string) => ({ ticketId: 't1', text, as: 'reply' as const });

describe('insertIntoTicket', () => {
  it('asks the page of the ticket that the operator saw', async () => {
    const { asked, ask } = page();
    const ticket = openTicket(aConversation({ ticketId: 't1' }));
    expect(await insertIntoTicket(ticket, reply('Hello'), ask)).toEqual({ kind: 'inserted' });
    expect(asked).toEqual([
      {
        type: 'insert',
        request: {
          ticketId: 't1',
          text: 'Hello',
          as: 'reply',
          to: 'priya.raman@lumenpost.example',
          onlyTo: null,
        },
      },
    ]);
  });

  it('refuses where another ticket, or none, is in front by now', async () => {
    const { asked, ask } = page();
    const other = openTicket(aConversation({ ticketId: 't2' }));
    expect(await insertIntoTicket(other, reply('Hello'), ask)).toEqual({ kind: 'other_ticket' });
    expect(await insertIntoTicket(undefined, reply('Hello'), ask)).toEqual({
      kind: 'other_ticket',
    });
    expect(asked).toEqual([]);
  });

  it.each([
    ['https://invoice.stripe.com/i/acct_1/test_x', true],
    ['https://pay.stripe.com/invoice/acct_1/x/pdf', true],
    ['https://checkout.stripe.com/c/pay/cs_test_x', true],
    ['https://buy.stripe.com/r/test_x', true],
    ['https://billing.stripe.com/p/session/test_x', true],
    ['https://billing.stripe.com/p/login/test_x?prefilled_email=a%40b.example', false],
    ['https://northwind.example/pricing', false],
  ])('a text with %s goes to the sender only: %s', async (link, onlySender) => {
    const { asked, ask } = page();
    const person = { name: null, email: 'ana@np.example' };
    const ticket = openTicket(aConversation({ ticketId: 't1', sender: { kind: 'one', person } }));
    await insertIntoTicket(ticket, reply(`See ${link}`), ask);
    expect(asked).toMatchObject([{ request: { onlyTo: onlySender ? person.email : null } }]);
  });

  it.each([
    ['the message only mentions', 'mentioned_in_message'],
    ['only the inbox ties to the sender', 'kept_by_inbox'],
  ] as const)('inserts nothing beside a customer whom %s', async (_, match) => {
    const { asked, ask } = page();
    const ticket = openTicket(aConversation({ ticketId: 't1' }));
    const customer = aCustomer({ email: 'somebody@else.example' });
    const customers = [aCustomerReading({ customer })];
    ticket.reading = aReading({ match, customers });
    expect(await insertIntoTicket(ticket, reply('Hello'), ask)).toEqual({
      kind: 'identity_not_verified',
    });
    expect(asked).toEqual([]);
    ticket.confirmations.identityVerified = true;
    expect(await insertIntoTicket(ticket, reply('Hello'), ask)).toEqual({ kind: 'inserted' });
  });

  it('lets a note go without a person to verify, to nobody', async () => {
    const { asked, ask } = page();
    const ticket = openTicket(aConversation({ ticketId: 't1' }));
    const customer = aCustomer({ email: 'somebody@else.example' });
    const customers = [aCustomerReading({ customer })];
    ticket.reading = aReading({ match: 'mentioned_in_message', customers });
    const note = { ticketId: 't1', text: 'Handoff', as: 'note' } as const;
    expect(await insertIntoTicket(ticket, note, ask)).toEqual({ kind: 'inserted' });
    expect(asked).toMatchObject([{ request: { as: 'note', to: null, onlyTo: null } }]);
    expect(await insertIntoTicket(ticket, { ...note, ticketId: 't2' }, ask)).toEqual({
      kind: 'other_ticket',
    });
  });

  it.each<[string, Sender]>([
    ['is awaited', { kind: 'awaited' }],
    ['is none', { kind: 'none' }],
    ['is ambiguous', { kind: 'ambiguous', candidates: [], because: 'several' }],
  ])('gives no link that opens without a login to whoever it is: the sender %s', async (...row) => {
    const { asked, ask } = page();
    const ticket = openTicket(aConversation({ ticketId: 't1', sender: row[1] }));
    const link = reply('See https://invoice.stripe.com/i/acct_1/test_x');
    expect(await insertIntoTicket(ticket, link, ask)).toEqual({ kind: 'identity_not_verified' });
    expect(asked).toEqual([]);
    ticket.confirmations.identityVerified = true;
    expect(await insertIntoTicket(ticket, link, ask)).toEqual({ kind: 'inserted' });
  });

  describe('of our own draft', () => {
    const draft = (...ids: DraftProblem['id'][]): Draft => ({
      language: 'en',
      timeZone: 'UTC',
      situation: 'duplicate_to_cancel',
      template: 'built_in',
      text: 'We promise a refund.',
      links: [],
      problems: ids.map((id) => ({ id, excerpt: 'promise' })),
    });
    const insert = async (text: string, as: 'reply' | 'note', shown: Draft) => {
      const { asked, ask } = page();
      const ticket = openTicket(aConversation({ ticketId: 't1' }));
      const wanted = { ticketId: 't1', text, as };
      const { kind } = await insertIntoTicket(ticket, wanted, { ...ask, draft: shown });
      return [kind, asked.length];
    };

    it('refuses what the rules hold back, as it stands', async () => {
      const held = draft('promise', 'too_long');
      expect(await insert(held.text, 'reply', held)).toEqual(['held_back', 0]);
    });

    it('leaves an edit, a note, and what merely reads badly', async () => {
      const held = draft('promise');
      expect(await insert(`${held.text} Ada`, 'reply', held)).toEqual(['inserted', 1]);
      expect(await insert(held.text, 'note', held)).toEqual(['inserted', 1]);
      const long = draft('too_long');
      expect(await insert(long.text, 'reply', long)).toEqual(['inserted', 1]);
    });
  });

  it('says when the page is gone', async () => {
    const ticket = openTicket(aConversation({ ticketId: 't1' }));
    const gone = { draft: null, askPage: () => Promise.reject(new Error('no receiver')) };
    expect(await insertIntoTicket(ticket, reply('Hello'), gone)).toEqual({ kind: 'page_gone' });
  });

  it('gives no link that opens without a login to whoever is not the payer', async () => {
    const { asked, ask } = page();
    const invoice = anInvoice({ hostedInvoiceUrl: 'https://pay.acme.example/i/1' });
    const customer = aCustomer({ email: 'ana@np.example' });
    const reading = aReading({
      match: 'typed_by_operator',
      customers: [aCustomerReading({ customer, invoices: [invoice] })],
    });
    const ticket = { ...openTicket(aConversation({ ticketId: 't1' })), reading };
    for (const link of ['https://pay.acme.example/i/1', 'https://invoice.stripe.com/i/other']) {
      expect(await insertIntoTicket(ticket, reply(`Here: ${link}`), ask)).toEqual({
        kind: 'identity_not_verified',
      });
    }
    expect(await insertIntoTicket(ticket, reply('Just words'), ask)).toEqual({ kind: 'inserted' });
    expect(asked).toHaveLength(1);
  });
});
