import type { Action, ActionId, Blocker } from '../../triage/decision';
import type { Formats } from '../formats';

/** What stands on an action's row: the step, and what it changes. */
export interface ActionText {
  title: string;
  detail: string;
}

/** Names of the objects an action acts on, already in words. */
export interface ActionObject {
  /** Product of the subscription. */
  plan: string | null;
  /** When the object was made: of a charge its time, of an invoice its date. */
  at: number | null;
  invoiceNumber: string | null;
  dueBy: number | null;
  /** Of a dispute: the bank only asks so far. */
  isInquiry: boolean;
  /** The subscription has usage to bill after its last period. */
  metered: boolean;
}

const NOTHING_CHANGES = 'Nothing changes in Stripe.';

/** One row per action; a missing one does not compile. */
export function actionWords(format: Formats) {
  const ending = ({ effect }: Action, { metered }: ActionObject) => {
    const last = metered ? 'One last invoice for usage comes with its end.' : '';
    const sooner = effect?.mayEndAtOnce
      ? 'Refunded in full, it may end at once instead, without proration.'
      : '';
    return [last, sooner].filter((part) => part !== '').join(' ');
  };
  const words: { [Id in ActionId]: (action: Action, object: ActionObject) => ActionText } = {
    send_login_link: () => ({
      title: 'Send the portal login link',
      detail: `Reversible. ${NOTHING_CHANGES}`,
    }),
    send_invoice_link: (_, { invoiceNumber, at }) => ({
      title:
        `Send the page of invoice ${invoiceNumber ?? (at ? `of ${format.date(at)}` : '')}`.trim(),
      detail: `Opens without a login. ${NOTHING_CHANGES}`,
    }),
    send_checkout_link: () => ({
      title: 'Send the link to finish Checkout',
      detail: 'Opens without a login. Nothing is charged until they pay.',
    }),
    send_restart_link: () => ({
      title: 'Send the pricing page',
      detail: `To start a new subscription. ${NOTHING_CHANGES}`,
    }),
    open_portal_session: () => ({
      title: 'Open the portal for this customer',
      detail: 'For a live chat only: a session is short-lived and opens without a login.',
    }),
    explain_charge: () => ({ title: 'Explain the charge', detail: NOTHING_CHANGES }),
    clarify_billing_model: () => ({
      title: 'Explain how it is billed, keep everything',
      detail: NOTHING_CHANGES,
    }),
    cancel_extra_subscription: (action, object) => ({
      title: `Cancel the extra ${object.plan ?? 'subscription'}, at period end`,
      detail: ending(action, object),
    }),
    cancel_at_period_end: (action, object) =>
      action.reversible
        ? {
            title: `Cancel ${object.plan ?? 'the subscription'}, at period end`,
            detail: ending(action, object),
          }
        : {
            title: `Cancel ${object.plan ?? 'the subscription'} at once, after its full refund`,
            detail: 'Without proration. After a part refund, cancel at period end instead.',
          },
    resume_subscription: (_, { plan }) => ({
      title: `Resume ${plan ?? 'the subscription'}`,
      detail: 'Lifts the set end or the pause. It renews as before; the end can be set again.',
    }),
    refund_charge: ({ amount }, { at }) => ({
      title: `Refund ${amount ? format.money(amount) : 'a charge'}${at ? ` of ${format.dateTime(at)}` : ''}`,
      detail: amount
        ? 'Ends no subscription: cancel it too, where it is to end.'
        : 'No charge is offered for a refund.',
    }),
    document: () => ({
      title: 'Document the reason',
      detail: 'A note on the customer and in the ticket.',
    }),
    log_product_issue: () => ({
      title: 'Log a product issue',
      detail: 'For the backlog, apart from what helps this customer now.',
    }),
    insert_reply: () => ({
      title: 'Insert the reply',
      detail: 'Nothing is sent until you send it.',
    }),
    escalate_dispute: ({ amount }, { dueBy, isInquiry }) => ({
      title: `Escalate the ${isInquiry ? 'inquiry' : 'dispute'}${amount ? ` over ${format.money(amount)}` : ''}`,
      detail: dueBy
        ? `An answer is due ${format.date(dueBy)}.`
        : 'No answer is due now; the bank decides.',
    }),
    choose_customer: () => ({ title: 'Choose the customer', detail: NOTHING_CHANGES }),
    ask_question: () => ({ title: 'Ask one question', detail: NOTHING_CHANGES }),
    no_op: () => ({ title: 'Nothing to do', detail: 'Already done, or not to be done.' }),
  };
  return words;
}

/** What stands in the way, and what clears it. */
export const blockerSentences: Record<Blocker, string> = {
  contract_not_checked:
    'Tick “I checked the contract” first: it is annual, for a team, or prorated.',
  identity_not_verified: 'Confirm first that you verified this person.',
  read_only:
    'Billside is set to read only: nothing that changes Stripe is offered. See the options.',
  not_read: 'Stripe did not answer for this. Refresh, then look again.',
  managed_by_schedule:
    'A schedule manages this subscription: change or release the schedule in Stripe first.',
  refund_first: 'Refund the renewal in full first: then nothing that was paid for is lost.',
  refund_not_attributed:
    'The charge paid several invoices, and an earlier refund of it does not say for which. Look at it in Stripe first.',
  open_dispute: 'The charge is under dispute: a refund would pay twice.',
  provisional: 'Stripe is still being read: wait for the rest.',
  permission_missing: 'The key lacks the permission. Add it in Stripe, or use the Dashboard.',
  no_target: 'Stripe has no such page or object for this case.',
  portal_feature_off: 'The portal has this switched off. Switch it on in the portal’s settings.',
  no_login_page: 'The portal’s login page is off. Switch it on in the portal’s settings.',
  no_restart_page: 'No pricing page is set. Set one in the options.',
  not_this_case: 'Does not help in this case. Choose another bucket if you see it otherwise.',
  fault_not_verified:
    'Only the message says so: look into it first, then choose “Product failure” in the decision yourself.',
};
