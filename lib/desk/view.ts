import type { Customer } from '../billing/customer';
import type { StripeFailure } from '../billing/failure';
import type { MatchKind, Mode } from '../billing/reading';
import type { Case } from '../case/case';
import type { Conversation, Person } from '../inbox/conversation';

/** The states of the panel, each with a screen of its own. They stand in `data-state`. */
export const PANEL_STATES = [
  'no_key',
  'locked',
  'no_ticket',
  'idle',
  'looking_up',
  'found',
  'several_customers',
  'ambiguous_sender',
  'not_found',
  'permission_missing',
  'key_rejected',
  'rate_limited',
  'offline',
  'stripe_error',
  'extension_updated',
] as const satisfies readonly PanelView['state'][];

/** Which Stripe account the panel reads. */
export interface AccountLabel {
  /** Null until an invoice told the account's public name. */
  name: string | null;
  mode: Mode;
  /** The embedded sample account: no key, no network. */
  sample: boolean;
}

/** The open ticket, as far as the panel's heading needs it. */
export interface TicketLabel {
  ticketId: string;
  inbox: Conversation['inbox'];
  subject: string;
  sender: Person | null;
  /** Identifiers and addresses found in the message: inert until clicked. */
  mentioned: string[];
  /** Other addresses that the inbox keeps of who wrote: inert until clicked, too. */
  alsoKnown: string[];
  /** A card number was pasted into it: kept nowhere, and to be warned of. */
  holdsCardNumber: boolean;
}

/** Who it is, painted before the decision is in. */
export interface IdentityView {
  customers: Pick<Customer, 'id' | 'name' | 'email' | 'created'>[];
  /** Who paid without becoming a customer. */
  guest: { name: string | null; email: string } | null;
  match: MatchKind | null;
}

/** Stripe asked to slow down. */
export interface SlowedView {
  /** Stripe's word for the limit; null: a lock on one object. */
  reason: string | null;
  /** How long is waited, in seconds. */
  waitSeconds: number;
}

/** All the panel shows, made by the background; the panel keeps nothing of its own but what is being typed. */
export type PanelView =
  | { state: 'no_key' }
  | { state: 'locked' }
  | { state: 'extension_updated' }
  | {
      state: 'no_ticket';
      account: AccountLabel;
      /** Whether the operator allows any inbox; until then no ticket can be seen. */
      inboxAllowed: boolean;
    }
  | {
      state: 'idle';
      account: AccountLabel;
      ticket: TicketLabel;
      /** The month's reads that Stripe gives any account are used up: each further lookup takes a click. */
      sparing: boolean;
    }
  | {
      state: 'looking_up';
      account: AccountLabel;
      ticket: TicketLabel;
      /** The page tells who wrote a moment after the ticket; until then nothing is asked of Stripe. */
      awaits: 'sender' | 'stripe';
      identity: IdentityView | null;
      slowed: SlowedView | null;
    }
  | {
      state: 'ambiguous_sender';
      account: AccountLabel;
      ticket: TicketLabel;
      candidates: Person[];
      because: 'group' | 'no_reply' | 'several' | 'none';
    }
  | {
      state: 'found' | 'several_customers' | 'not_found';
      account: AccountLabel;
      ticket: TicketLabel;
      case: Case;
      cached: boolean;
      refreshing: boolean;
      slowed: SlowedView | null;
      /** Why what is shown could not be read anew. */
      refreshFailed: StripeFailure | null;
    }
  | {
      state: StripeFailure['kind'];
      account: AccountLabel;
      ticket: TicketLabel | null;
      failure: StripeFailure;
      /** What was read before it failed: shown, and nothing decided from it. */
      partial: Case | null;
    };
