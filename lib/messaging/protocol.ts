import type { ConnectRefusal } from '../vault/restricted-key';
import type { PanelView } from '../desk/view';
import type { Conversation } from '../inbox/conversation';
import type { InsertOutcome, InsertRequest } from '../inbox/inbox-adapter';
import type { Bucket } from '../triage/decision';

/** What a page with an inbox may tell the background. It gets nothing back but `true`. */
export type InboxMessage =
  /** The open conversation, or null when none is open. */
  | { type: 'conversation'; conversation: Conversation | null }
  /** A real click on the chip. */
  | { type: 'open_panel' };

/** What the background asks of the page; only text that the operator chose to insert goes that way. */
export type PageRequest = { type: 'insert'; request: InsertRequest } | { type: 'report' };
export type PageAnswer = { outcome: InsertOutcome };

/** What the panel and the options page ask of the background. */
export type OperatorMessage =
  | { type: 'look_up'; windowId: number }
  | { type: 'refresh'; windowId: number }
  /** An address or a Stripe id that the operator typed, or clicked in the message. */
  | { type: 'search'; windowId: number; query: string; source: 'typed' | 'mentioned' }
  | { type: 'choose_customer'; windowId: number; customerId: string }
  | { type: 'choose_sender'; windowId: number; email: string }
  | { type: 'choose_bucket'; windowId: number; bucket: Bucket | null }
  | { type: 'confirm'; windowId: number; what: 'identity' | 'contract'; confirmed: boolean }
  /** `ticketId` is the one the operator saw when clicking; anything else is refused. */
  | { type: 'insert'; windowId: number; ticketId: string; text: string }
  | { type: 'lock' }
  | { type: 'unlock' }
  | { type: 'forget_key' }
  | { type: 'connect'; key: string }
  | { type: 'use_sample' }
  | { type: 'account' }
  | { type: 'save_settings'; settings: Settings }
  | { type: 'settings' };

export interface Settings {
  /** The pricing page, for those who want to come back; null: none. */
  restartUrl: string | null;
  /** Look up every ticket that is opened while the panel is open. */
  lookUpAsIRead: boolean;
  /** The operator's other addresses (send-as aliases): never taken for a customer. */
  ownAddresses: string[];
}

/** The answer of the background to each operator message. */
export interface OperatorAnswers {
  insert: InsertAnswer;
  connect: ConnectAnswer;
  account: AccountAnswer;
  settings: Settings;
}

export type InsertAnswer = InsertOutcome | { kind: 'page_gone' };

export type ConnectAnswer =
  | { kind: 'connected'; mode: 'live' | 'test'; accountName: string | null }
  | { kind: 'refused'; because: ConnectRefusal }
  | { kind: 'failed'; failure: import('../billing/failure').StripeFailure };

export interface AccountAnswer {
  connected: { mode: 'live' | 'test'; name: string | null; sample: boolean; lastFour: string | null } | null;
}

/** Pushed to the panel over its port whenever what it shows changes. */
export interface PanelPush {
  view: PanelView;
}
