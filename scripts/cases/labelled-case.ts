import type { SandboxObjects } from '../../lib/stripe/sandbox/sandbox-objects';

/** One labelled case as it lies in its file. */
export interface LabelledCase {
  id: string;
  title: string;
  /** ISO 8601; the time of the ticket. */
  now: string;
  ticket: {
    inbox: string;
    from: { name: string | null; email: string };
    subject: string;
    body: string;
    language: string | null;
  };
  key: { mode: 'live' | 'test'; missing?: string[] };
  stripe: SandboxObjects;
  expect: Label;
}

/** The expert's verdict. */
export interface Label {
  customer: string | null;
  bucket: string;
  recommended: string;
  link: string;
  contract: string[];
  gaps: string[];
  /** Minor units by currency. */
  mrr: Record<string, number>;
  /** The same over all customers of the case. */
  mrr_group?: Record<string, number>;
  forbidden_actions: string[];
  refund_target: string | null;
  refund_target_pi: string | null;
  /** Minor units. */
  refund_amount: number | null;
  acceptable?: string[];
  acceptable_actions?: string[];
  acceptable_links?: string[];
  acceptable_customers?: string[];
  extra_subscription?: string;
  invoice_wanted?: string;
  draft_must_not_contain?: string[];
  why: string;
}
