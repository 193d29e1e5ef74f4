import type { Unread } from '../billing/reading';
import type { Bucket } from './bucket';
import type { Evidence } from './evidence';

/** One thing that would lead to another verdict, or that is missing to be surer of this one. */
export type WouldChange =
  /** Were this not so, the rest of the evidence would add up to another bucket; several: only all of them together. */
  | { kind: 'fact'; evidence: Evidence[]; verdict: Bucket }
  | { kind: 'not_read'; list: Unread['list']; because: Unread['because'] }
  | { kind: 'message_unclear' }
  | { kind: 'identity_not_verified' }
  /** Stripe is still being read. */
  | { kind: 'provisional' };
