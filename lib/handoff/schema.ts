import { INBOX_NAMES } from '../inbox/inboxes';
import { BUCKETS } from '../triage/bucket';
import { ACTIONS } from '../triage/decision';
import { z } from '../zod';

/** UTC, ISO 8601: a handoff is read far from Stripe's seconds. */
const time = z.iso.datetime();
const money = z.strictObject({ amount: z.int(), currency: z.string() });
const sums = z.record(z.string(), z.int());

const MATCHES = [
  'sender_is_billing_email',
  'sender_without_case',
  'guest_checkout',
  'metadata',
  'mentioned_in_message',
  'kept_by_inbox',
  'typed_by_operator',
  'chosen_by_operator',
] as const;

const ticket = z.strictObject({
  inbox: z.enum(INBOX_NAMES),
  url: z.string(),
  subject: z.string(),
});

/** `id` is null for a guest, and where nobody was found or chosen. */
const customer = z.strictObject({
  id: z.string().nullable(),
  name: z.string().nullable(),
  email: z.string().nullable(),
  otherIds: z.array(z.string()),
  match: z.enum(MATCHES).nullable(),
});

const subscription = z.strictObject({
  id: z.string(),
  /** Stripe's own word. */
  status: z.string(),
  products: z.array(z.string()),
  seats: z.int(),
  /** Licensed items, monthly, after discounts for ever; in minor units. */
  monthlyValue: money,
  created: time,
  periodEnd: time.nullable(),
  endsAt: time.nullable(),
  endedAt: time.nullable(),
  trialEnd: time.nullable(),
});

const invoice = z.strictObject({
  id: z.string(),
  number: z.string().nullable(),
  status: z.string(),
  subscriptionId: z.string().nullable(),
  total: money,
  remaining: money,
  created: time,
  dueDate: time.nullable(),
});

const anomaly = z.strictObject({
  id: z.string(),
  severity: z.enum(['bad', 'warn', 'info']),
  objects: z.array(z.string()),
  amount: money.nullable(),
  at: time.nullable(),
});

/** One line of evidence, in words, with the Stripe objects it was read from. */
const reason = z.strictObject({ id: z.string(), text: z.string(), objects: z.array(z.string()) });

const decision = z.strictObject({
  bucket: z.enum(BUCKETS),
  confidence: z.enum(['strong', 'fair', 'weak']),
  because: z.array(reason),
  rival: z.enum(BUCKETS).nullable(),
  rivalBecause: z.string().nullable(),
  contract: z.array(z.string()),
  whyCorrect: z.string(),
  recommended: z.enum(ACTIONS),
});

const action = z.strictObject({
  id: z.enum(ACTIONS),
  target: z.string().nullable(),
  amount: money.nullable(),
  reversible: z.boolean(),
  enabled: z.boolean(),
  blockedBy: z.array(z.string()),
});

const actionTaken = z.strictObject({
  id: z.enum(ACTIONS),
  target: z.string().nullable(),
  amount: money.nullable(),
  at: time,
  requestId: z.string().nullable(),
});

const link = z.strictObject({
  kind: z.enum(['login_page', 'hosted_invoice', 'checkout_recovery', 'restart', 'none']),
  url: z.string(),
});

/** One ticket, handed over to a colleague or a program. Amounts are in minor units, kept apart by currency. */
export const handoffSchema = z.strictObject({
  schema: z.literal('billside.handoff/v1'),
  asOf: time,
  mode: z.enum(['live', 'test']),
  ticket,
  customer,
  billing: z.strictObject({
    subscriptions: z.array(subscription),
    invoices: z.array(invoice),
    anomalies: z.array(anomaly),
    mrr: sums,
  }),
  decision,
  actions: z.array(action),
  actionTaken: z.array(actionTaken),
  revenueImpact: z.strictObject({ mrrDelta: sums, refunded: sums, atRisk: sums }),
  followUp: z.strictObject({ language: z.string(), text: z.string(), links: z.array(link) }),
  gaps: z.array(z.strictObject({ id: z.string(), evidence: z.array(z.string()) })),
});

export type Handoff = z.infer<typeof handoffSchema>;
