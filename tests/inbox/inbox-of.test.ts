import { expect, it } from 'vitest';
import { inboxOf } from '../../lib/inbox/inbox-of';

it.each([
  ['https://mail.google.com/mail/u/0/#inbox', 'gmail'],
  ['https://acme.zendesk.com/agent/tickets/1', 'zendesk'],
  ['https://secure.helpscout.net/conversation/1/2', 'helpscout'],
  ['http://mail.google.com/', null],
  ['https://mail.google.com:8443/', null],
  ['https://mail.google.com.evil.example/', null],
  ['https://evilzendesk.com/', null],
  ['https://zendesk.com.evil.example/', null],
  ['https://docs.google.com/', null],
])('%s is of %s', (address, name) => {
  expect(inboxOf(new URL(address))?.name ?? null).toBe(name);
});
