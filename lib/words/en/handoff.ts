import type { HandoffWords } from '../../handoff/handoff-words';

const list = (parts: string[]) => parts.join(', ');

const subscriptions = (count: number, kind = '') =>
  `${count} ${kind}subscription${count === 1 ? '' : 's'}`;

/** The handoff in English: the six headings of the method, letter for letter. */
export const handoffWords: HandoffWords = {
  headings: {
    customer: 'CUSTOMER',
    billing: 'BILLING STATE',
    decision: 'DECISION',
    actionTaken: 'ACTION TAKEN',
    followUp: 'FOLLOW-UP',
    gap: 'PRODUCT GAP',
  },
  noName: 'No name',
  noEmail: 'no email',
  noCustomer: {
    not_chosen: 'No customer chosen yet',
    guest: 'Guest checkout: payments without a customer object',
    nobody: 'No customer found in Stripe',
  },
  ids: (ids) => `Stripe customer: ${list(ids)}`,
  otherIds: (ids) => `Other customers of this person or address: ${list(ids)}`,
  candidateIds: (ids) => `Customers on this address: ${list(ids)}`,
  match: {
    sender_is_billing_email: 'Matched by: the sender is the billing email',
    sender_without_case: 'Matched by: the sender is the billing email, but for capitals',
    guest_checkout: 'Matched by: the sender paid at Checkout as a guest',
    metadata: 'Matched by: the sender stands in the customer’s metadata',
    mentioned_in_message: 'Matched by: mentioned in the message; not the sender',
    kept_by_inbox: 'Matched by: another address the inbox keeps of the sender',
    typed_by_operator: 'Matched by: typed by the operator',
    chosen_by_operator: 'Matched by: chosen by the operator',
  },
  subscription: ({ plan, status, paused, seats, monthly, renews, ends, id }) =>
    list([
      plan,
      status.replaceAll('_', ' '),
      ...(paused ? [`collection paused${paused.until ? ` until ${paused.until}` : ''}`] : []),
      ...(seats > 1 ? [`${seats} seats`] : []),
      `${monthly} a month`,
      ...(ends ? [`ends ${ends}`] : renews ? [`period ends ${renews}`] : []),
      id,
    ]),
  billingNotShown: 'No customer chosen yet: billing is not shown',
  billingUnknown: 'Not known: no customer found',
  pastSubscriptions: (ended, neverStarted) =>
    ended === 0
      ? `${subscriptions(neverStarted)} that never started`
      : list([
          subscriptions(ended, 'ended '),
          ...(neverStarted > 0 ? [`${neverStarted} that never started`] : []),
        ]),
  noSubscription: 'No live subscription',
  invoices: (paid, open) => `Invoices: ${paid} paid, ${open} open`,
  openInvoice: (name, remaining, due) =>
    `Open: ${name}, ${remaining} to pay${due ? `, due ${due}` : ''}`,
  lastPaid: (name, total, date, refunded) =>
    `Last paid: ${list([name, total, date, ...(refunded ? [`${refunded} of it refunded`] : [])])}`,
  guestPayments: (count, amount, date, refunded) =>
    `Guest payments: ${count}, the last of ${list([`${amount} on ${date}`, ...(refunded ? [`${refunded} of it refunded`] : [])])}`,
  noGuestPayment: 'Guest payments: none that took money',
  noInvoice: 'No invoice',
  creditNotes: (count, amounts) => `Credit notes: ${list([String(count), ...amounts])}`,
  scheduled: (date, plans) =>
    plans ? `Changes on ${date} to ${plans}` : `Other terms from ${date} on, with the same plan`,
  starts: (date, plans) => `Starts on ${date}: ${plans}`,
  waitsForPayment: (plans, until) =>
    `A change${plans ? ` to ${plans}` : ''} waits for its payment until ${until}`,
  pendingItems: (count, amounts) =>
    `Waits for the next invoice: ${list([`${count} item${count === 1 ? '' : 's'}`, ...amounts])}`,
  monthlyValue: (amounts) => `Monthly value: ${amounts.join(' and ')}`,
  noMonthlyValue: 'Monthly value: none',
  noAnomaly: 'No anomalies',
  classification: (bucket, confidence) => `${bucket} (${confidence})`,
  why: (sentence) => `Why this action is correct: ${sentence}`,
  evidence: (sentence, speaksFor) => `${speaksFor ? 'For' : 'Against'}: ${sentence}`,
  rival: (bucket, because) =>
    `Considered and not chosen: ${bucket}${because ? `. ${because}` : ''}`,
  outweighedBy: (sentence) => `Outweighed by: ${sentence}`,
  rivalOverruled: 'The operator chose otherwise.',
  rivalUnproven: 'Too little tells it from the others.',
  contract: (shapes) => `Contract to check first: ${list(shapes)}`,
  nothingDone: 'No-op: nothing was changed in Stripe',
  recommended: (title, target) => `Recommended next: ${title}${target ? ` (${target})` : ''}`,
  blockedBy: (reasons) => `Blocked: ${list(reasons)}`,
  impactNone: 'Revenue impact: none',
  impactIfDone: (monthly, refunded, withRefund) =>
    `Revenue impact: none so far; if the recommended action is taken: ${[
      ...monthly.map((amount) => `${amount} a month`),
      ...(refunded ? [`${refunded} refunded`] : []),
    ].join(', ')}${withRefund ? `; with its refund, ${withRefund} refunded` : ''}`,
  feeLost: (amounts, allKnown) => {
    if (amounts.length === 0) return `Processing fee lost: ${allKnown ? 'none' : 'not known'}`;
    return `Processing fee lost: ${amounts.join(' and ')}${allKnown ? '' : ', and more that is not known'}`;
  },
  atRisk: (amounts) => `Monthly value at risk: ${amounts.join(' and ')}`,
  noGap: 'None seen in this case',
};
