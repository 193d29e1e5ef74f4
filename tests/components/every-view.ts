import type { PanelView } from '../../lib/desk/view';
import { ACCOUNT, foundView, MARIA, notFoundView, severalView, TICKET } from './fixture-views';

/** A view of every state. */
export const EVERY_VIEW: PanelView[] = [
  { state: 'no_key' },
  { state: 'locked' },
  { state: 'extension_updated' },
  { state: 'no_ticket', account: ACCOUNT, inboxAllowed: true },
  { state: 'idle', account: ACCOUNT, ticket: TICKET, sparing: false },
  {
    state: 'looking_up',
    account: ACCOUNT,
    ticket: TICKET,
    awaits: 'stripe',
    identity: { customers: [MARIA], guest: null, match: 'sender_is_billing_email' },
    slowed: { reason: 'endpoint-rate', waitSeconds: 2 },
  },
  foundView(),
  severalView(),
  {
    state: 'ambiguous_sender',
    account: ACCOUNT,
    ticket: { ...TICKET, sender: null },
    candidates: [{ name: 'Ana', email: 'ana@one.example' }],
    because: 'group',
  },
  notFoundView(),
  {
    state: 'permission_missing',
    account: ACCOUNT,
    ticket: TICKET,
    failure: {
      kind: 'permission_missing',
      permissions: ['rak_dispute_read'],
      requestId: 'req_1',
    },
    partial: null,
  },
  {
    state: 'key_rejected',
    account: ACCOUNT,
    ticket: null,
    failure: { kind: 'key_rejected', because: 'expired', requestId: null },
    partial: null,
  },
  {
    state: 'rate_limited',
    account: ACCOUNT,
    ticket: TICKET,
    failure: { kind: 'rate_limited', reason: null, requestId: null },
    partial: null,
  },
  {
    state: 'offline',
    account: ACCOUNT,
    ticket: TICKET,
    failure: { kind: 'offline' },
    partial: null,
  },
  {
    state: 'stripe_error',
    account: ACCOUNT,
    ticket: TICKET,
    failure: {
      kind: 'stripe_error',
      because: 'server',
      status: 500,
      message: 'An unknown error occurred',
      requestId: 'req_42',
    },
    partial: foundView().case,
  },
];
