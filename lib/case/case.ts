import type { Reading } from '../billing/reading';
import type { BacklogRequest } from '../handoff/backlog-issue';
import type { Handoff } from '../handoff/schema';
import type { Conversation } from '../inbox/conversation';
import type { Draft } from '../reply/draft';
import type { Confirmations, Decision } from '../triage/decision';

/** One ticket, read and judged: the conversation, what Stripe said, the decision, the reply, the handoff. */
export interface Case {
  conversation: Conversation;
  reading: Reading;
  confirmations: Confirmations;
  decision: Decision;
  draft: Draft;
  /** The text that "Insert portal link" puts in; null where no login page may be given, see `portalLinkBlockedBy`. */
  portalLink: string | null;
  /** Of several customers on this address the login page opens another one: say so before it is sent. */
  portalLinkOpensAnother: boolean;
  portalLinkBlockedBy: 'no_login_page' | 'no_customer' | 'identity_not_verified' | null;
  /** The tracker's new-issue page, filled in with this case's gap; null where there is none, or no tracker. */
  backlogIssueUrl: string | null;
  /** What that page was made from, for the operator who wants the customer named in it. */
  backlogIssue: BacklogRequest | null;
  handoff: { text: string; json: Handoff };
}
