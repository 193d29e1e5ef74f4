import { expect, it } from 'vitest';
import { ticketIdOf } from '../../../lib/inbox/zendesk/ticket-id';

it.each([
  ['/agent/tickets/345494', '345494'],
  ['/agent/tickets/345494/events', '345494'],
  ['/agent/tickets/345494/', '345494'],
  ['/agent/tickets/new/1', null],
  ['/agent/tickets/12ab', null],
  ['/agent/filters/25078446', null],
  ['/hc/agent/tickets/1', null],
  ['/agent/home/tickets', null],
  [`/agent/tickets/${'9'.repeat(30)}`, null],
])('%s', (path, id) => expect(ticketIdOf(path)).toBe(id));
