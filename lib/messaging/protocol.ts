import type { UnixSeconds } from '../billing/amounts';
import type { StripeFailure } from '../billing/failure';
import type { FurtherList } from '../billing/reading';
import type { PortalCheckUpView } from '../desk/check-up-portal';
import type { Settings } from '../desk/settings';
import type { PanelView } from '../desk/view';
import type { SearchSource } from '../identify/search-source';
import type { Conversation } from '../inbox/conversation';
import type { InsertOutcome, InsertRequest } from '../inbox/inbox-adapter';
import type { DraftLanguage } from '../reply/draft-language';
import type { OwnTemplates, TemplateName } from '../reply/own-templates';
import type { Bucket } from '../triage/bucket';
import type { KeyFinding } from '../vault/key-permissions';
import type { ConnectRefusal } from '../vault/restricted-key';

/** What a page with an inbox may tell the background. It gets nothing back but `true`. */
export type InboxMessage =
  /** The open conversation, or null when none is open. */
  | {
      type: 'conversation';
      conversation: Conversation | null;
      /** Whether this page was told the operator's other addresses. */
      knowsOwnAddresses: boolean;
    }
  /** A real click on the chip. */
  | { type: 'open_panel' };

/** What the background asks of the page; only text that the operator chose to insert goes that way. */
export type PageRequest =
  | { type: 'insert'; request: InsertRequest }
  /** Report the conversation again, taking these addresses for the operator's own from now on. */
  | { type: 'report'; ownAddresses: string[] }
  /** The operator took this site's permission back: end, and leave nothing in the page. */
  | { type: 'stop' };
export type PageAnswer = { outcome: InsertOutcome };

/**
 * What the panel and the options page ask of the background. `ticketId` is the ticket that the operator saw when
 * clicking: what was meant for another one is refused.
 */
export type OperatorMessage =
  | { type: 'look_up'; windowId: number; ticketId: string }
  | { type: 'refresh'; windowId: number; ticketId: string }
  /** What the operator typed, or clicked: in the message, or among what the inbox keeps of the sender. */
  | {
      type: 'search';
      windowId: number;
      ticketId: string;
      query: string;
      source: SearchSource;
    }
  | { type: 'choose_customer'; windowId: number; ticketId: string; customerId: string }
  /** The next page of one of a customer's lists. */
  | {
      type: 'load_more';
      windowId: number;
      ticketId: string;
      customerId: string;
      list: FurtherList;
    }
  | { type: 'choose_sender'; windowId: number; ticketId: string; email: string }
  | { type: 'choose_bucket'; windowId: number; ticketId: string; bucket: Bucket | null }
  | {
      type: 'choose_language';
      windowId: number;
      ticketId: string;
      language: DraftLanguage | null;
    }
  | {
      type: 'confirm';
      windowId: number;
      ticketId: string;
      what: 'identity' | 'contract';
      confirmed: boolean;
    }
  | { type: 'insert'; windowId: number; ticketId: string; text: string; as: 'reply' | 'note' }
  | { type: 'lock' }
  | { type: 'unlock' }
  | { type: 'forget_key' }
  | { type: 'connect'; key: string }
  | { type: 'use_sample' }
  | { type: 'account' }
  /** What the connected key may do: as it was found in this session, or asked of Stripe anew. */
  | { type: 'check_key'; again: boolean }
  | { type: 'save_settings'; settings: Settings }
  | { type: 'settings' }
  /** The operator's own reply templates. */
  | { type: 'templates' }
  /** Null goes back to the built-in one. */
  | { type: 'save_template'; language: DraftLanguage; name: TemplateName; text: string | null }
  | { type: 'check_up_portal' };

/** The answer of the background to each operator message. */
export interface OperatorAnswers {
  insert: InsertAnswer;
  connect: ConnectAnswer;
  account: AccountAnswer;
  check_key: KeyCheckAnswer;
  settings: Settings;
  templates: OwnTemplates;
  /** All of them, as they are now. */
  save_template: OwnTemplates;
  check_up_portal: PortalCheckUpView;
}

export type InsertAnswer =
  | InsertOutcome
  /** The page does not answer: it was closed, or must be reloaded. */
  | { kind: 'page_gone' }
  /** The customer shown is not the sender, and nobody said they verified the person. */
  | { kind: 'identity_not_verified' }
  /** The text is our own draft as it stands, which says what must not be sent unedited. */
  | { kind: 'held_back' };

export type ConnectAnswer =
  | { kind: 'connected'; mode: 'live' | 'test'; accountName: string | null }
  | { kind: 'refused'; because: ConnectRefusal }
  | { kind: 'failed'; failure: StripeFailure };

export interface AccountAnswer {
  connected: {
    mode: 'live' | 'test';
    name: string | null;
    sample: boolean;
    lastFour: string | null;
    /** Requests in thirty days; null in test mode, which is not metered. */
    reads: number | null;
  } | null;
}

export type KeyCheckAnswer =
  | { kind: 'checked'; at: UnixSeconds; findings: KeyFinding[] }
  /** Stripe did not accept the key. */
  | { kind: 'failed'; failure: StripeFailure }
  | { kind: 'locked' }
  /** Nothing is connected that a key opens. */
  | { kind: 'no_key' };

export type { Settings };

/** Pushed to the panel over its port whenever what it shows changes. */
export interface PanelPush {
  view: PanelView;
  /** The operator pressed the key that inserts the reply: the panel does what its button would. */
  insertReply?: true;
}
