import { expect, it } from 'vitest';
import { isPageRequest } from '../../lib/inbox/page-request';

it.each([
  [{ type: 'report', ownAddresses: [] }, true],
  [{ type: 'report' }, false],
  [
    { type: 'insert', request: { ticketId: 't', text: 'x', as: 'reply', to: null, onlyTo: null } },
    true,
  ],
  [
    {
      type: 'insert',
      request: { ticketId: 't', text: 'x', as: 'reply', to: 'a@x.example', onlyTo: 'a@x.example' },
    },
    true,
  ],
  [{ type: 'insert', request: { ticketId: 't', text: 'x' } }, false],
  [
    {
      type: 'insert',
      request: { ticketId: 't', text: 'x'.repeat(20_001), as: 'reply', to: null, onlyTo: null },
    },
    false,
  ],
  [{ type: 'insert', request: null }, false],
  ['insert', false],
  [null, false],
])('page request %#', (value, valid) => {
  expect(isPageRequest(value)).toBe(valid);
});
