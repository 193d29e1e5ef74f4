import type { CaseView } from '../../components/panel/case-view';
import type { Case } from '../../lib/case/case';
import type { AccountLabel, TicketLabel } from '../../lib/desk/view';
import type { Handoff } from '../../lib/handoff/schema';
import {
  aCharge,
  aConversation,
  aCustomer,
  aCustomerReading,
  aDecision,
  anAction,
  anInvoice,
  aReading,
  aSubscription,
  DAY,
  NOW,
  noConfirmations,
} from '../build/model';

export const ACCOUNT: AccountLabel = { name: 'Northwind Apps', mode: 'test', sample: false };

export const TICKET: TicketLabel = {
  ticketId: 'ticket-1',
  inbox: 'gmail',
  subject: 'Charged twice',
  sender: { name: 'Maria Keller', email: 'maria@keller.example' },
  mentioned: [],
  alsoKnown: [],
  holdsCardNumber: false,
};

export const MARIA = aCustomer({
  id: 'cus_Q8m2aaaaf1',
  name: 'Maria Keller',
  email: 'maria@keller.example',
});
const EXTRA_ID = 'sub_1Rextraaabq';
const CHARGE_ID = 'ch_3Rdoubleaazz';

/** Pro bought twice, the second to be cancelled. */
export function aDuplicateCase(some: Partial<Case> = {}): Case {
  const second = aSubscription({ id: EXTRA_ID, customerId: MARIA.id });
  return {
    conversation: aConversation({
      ticketId: TICKET.ticketId,
      sender: { kind: 'one', person: { name: 'Maria Keller', email: 'maria@keller.example' } },
    }),
    reading: aReading({
      customers: [
        aCustomerReading({
          customer: { ...MARIA },
          subscriptions: [aSubscription({ customerId: MARIA.id }), second],
          invoices: [
            anInvoice({ id: 'in_open0001', number: 'NW-0043', status: 'open' }),
            anInvoice({ id: 'in_paid0001', number: 'NW-0042' }),
          ],
          charges: [
            aCharge({ id: CHARGE_ID, created: NOW - DAY }),
            ...Array.from({ length: 11 }, (_, month) =>
              aCharge({ id: `ch_month${month}`, created: NOW - (month + 1) * 30 * DAY }),
            ),
          ],
        }),
      ],
    }),
    confirmations: noConfirmations(),
    decision: aDecision({
      bucket: 'duplicate_subscription',
      confidence: 'strong',
      situation: 'duplicate_to_cancel',
      rival: 'team_seats',
      recommended: 'cancel_extra_subscription',
      extraSubscriptionId: EXTRA_ID,
      keptSubscriptionId: 'sub_ProFirst0001',
      actions: [
        anAction({ id: 'send_login_link' }),
        anAction({ id: 'cancel_extra_subscription', target: EXTRA_ID }),
        anAction({
          id: 'refund_charge',
          target: CHARGE_ID,
          enabled: false,
          reversible: false,
          blockedBy: ['contract_not_checked'],
        }),
      ],
      contract: ['annual'],
      gaps: [{ id: 'no_duplicate_guard', objects: [EXTRA_ID] }],
      anomalies: [
        { id: 'scheduled_end', severity: 'info', objects: [], amount: null, at: null },
        {
          id: 'duplicate_live_subscriptions',
          severity: 'bad',
          objects: [EXTRA_ID],
          amount: null,
          at: null,
        },
      ],
    }),
    draft: {
      language: 'en',
      timeZone: 'UTC',
      situation: 'duplicate_to_cancel',
      template: 'built_in',
      text: 'Hi Maria,\n\nPro was bought twice.',
      links: [{ kind: 'login_page', url: 'https://billing.stripe.com/p/login/acme' }],
      problems: [],
    },
    portalLink: 'https://billing.stripe.com/p/login/acme',
    portalLinkBlockedBy: null,
    backlogIssueUrl: null,
    backlogIssue: null,
    portalLinkOpensAnother: false,
    handoff: {
      text: 'CUSTOMER\n- Maria Keller',
      json: {
        schema: 'billside.handoff/v1',
        decision: { rivalBecause: 'One person, one seat.' },
      } as Handoff,
    },
    ...some,
  };
}

export function foundView(some: Partial<Case> = {}): CaseView {
  return {
    state: 'found',
    account: ACCOUNT,
    ticket: TICKET,
    case: aDuplicateCase(some),
    cached: false,
    refreshing: false,
    slowed: null,
    refreshFailed: null,
  };
}

/** Nobody on this address. */
export function notFoundView(): CaseView {
  return {
    ...foundView({
      reading: aReading({ customers: [], email: 'nobody@nowhere.example', match: null }),
      decision: aDecision({
        bucket: 'not_enough_evidence',
        situation: 'customer_not_found',
        recommended: 'ask_question',
        actions: [anAction({ id: 'ask_question' })],
      }),
      portalLink: null,
      portalLinkBlockedBy: 'no_customer',
    }),
    state: 'not_found',
  };
}

/** Two customers on one address, none chosen. */
export function severalView(): CaseView {
  const other = aCustomer({ id: 'cus_Other0001', name: 'Keller GmbH', email: MARIA.email });
  return {
    ...foundView({
      reading: aReading({
        customers: [aCustomerReading({ customer: MARIA }), aCustomerReading({ customer: other })],
        chosenId: null,
      }),
      decision: aDecision({
        bucket: 'not_enough_evidence',
        situation: 'several_customers',
        recommended: 'choose_customer',
        actions: [anAction({ id: 'choose_customer' })],
      }),
    }),
    state: 'several_customers',
  };
}
