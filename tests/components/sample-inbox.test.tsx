// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { SampleInbox } from '../../components/sample-inbox/sample-inbox';
import type { SampleInboxClient } from '../../components/sample-inbox/sample-inbox-client';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import { sampleInboxWords } from '../../lib/words/en/sample-inbox';
import { createFormats } from '../../lib/words/formats';
import { NOW } from '../build/model';

const TICKETS: SampleTicket[] = [
  {
    id: 'one',
    from: { name: 'Ana', email: 'ana@one.example' },
    to: 'support@acme.example',
    subject: 'Charged twice',
    body: 'Twice!',
    at: NOW,
  },
  {
    id: 'two',
    from: { name: '<i>Bob</i>', email: 'bob@two.example' },
    to: 'support@acme.example',
    subject: 'Please cancel',
    body: 'Yes, go ahead',
    at: NOW,
    earlier: [
      { by: 'customer', body: 'Please cancel my plan', at: NOW - 60 },
      { by: 'support', body: 'Shall I cancel it?', at: NOW - 30 },
    ],
  },
];

function show() {
  const client = {
    reportConversation: vi.fn<SampleInboxClient['reportConversation']>(),
    onInsert: vi.fn<SampleInboxClient['onInsert']>(),
    openPanel: vi.fn(),
  };
  render(
    <SampleInbox
      tickets={TICKETS}
      client={client}
      opensByClick
      words={sampleInboxWords}
      formats={createFormats('en-US', 'UTC')}
      pageUrl="chrome-extension://billside/sample.html"
    />,
  );
  const insert = (ticketId: string, text: string) =>
    act(async () =>
      client.onInsert.mock.lastCall?.[0]({ ticketId, text, as: 'reply', to: null, onlyTo: null }),
    );
  return { client, insert };
}

const reply = () => screen.getByRole<HTMLTextAreaElement>('textbox');
const open = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

afterEach(cleanup);

it('reports the ticket that is open, with the customer’s earlier turn', () => {
  const { client } = show();
  expect(client.reportConversation).toHaveBeenLastCalledWith(
    expect.objectContaining({ inbox: 'sample', ticketId: 'one', earlierMessage: null }),
  );
  open(/Bob/);
  expect(client.reportConversation).toHaveBeenLastCalledWith(
    expect.objectContaining({
      ticketId: 'two',
      message: 'Yes, go ahead',
      earlierMessage: 'Please cancel my plan',
      sender: { kind: 'one', person: { name: '<i>Bob</i>', email: 'bob@two.example' } },
    }),
  );
});

it('takes a text into the reply of the open ticket, above what stands there', async () => {
  const { insert } = show();
  fireEvent.change(reply(), { target: { value: '-- \nSupport' } });
  expect(await insert('one', 'Hi Ana')).toEqual({ kind: 'inserted' });
  expect(reply().value).toBe('Hi Ana\n\n-- \nSupport');
});

it('refuses a text for another ticket', async () => {
  const { insert } = show();
  open(/Bob/);
  expect(await insert('one', 'Hi Ana')).toEqual({ kind: 'other_ticket' });
  expect(reply().value).toBe('');
});

it('opens the panel from the ticket', () => {
  const { client } = show();
  open(/^Billing$/);
  expect(client.openPanel).toHaveBeenCalledOnce();
});
