import type { Wording } from '../wording';
import { billingStateWords } from './billing-state';
import { cardNumberWords } from './card-number';
import { customerWords } from './customer';
import { decisionBlockWords } from './decision-block';
import { declineWords } from './declines';
import { explanationWords } from './explanation';
import { insertWords } from './insert';
import { ownTemplateWords } from './own-template';
import { replyGateWords } from './reply-gate';
import { screenWords } from './screens';

/** The panel's own words: labels, buttons and status lines. Sentences about a case are in `decision.ts`. */
export const panelWords = {
  screens: screenWords,
  cardNumber: cardNumberWords,
  replyGate: replyGateWords,
  ownTemplate: ownTemplateWords,
  billing: billingStateWords,
  declines: declineWords,
  explanation: explanationWords,
  broken: {
    title: 'Billside could not show this ticket',
    text: 'Something in the panel failed; nothing was changed in Stripe or in your reply. Reload the panel. If it happens again with this ticket, please report it.',
    reload: 'Reload the panel',
  },
  header: {
    test: 'TEST',
    testMeaning: 'Test mode: no real money',
    sample: 'Sample account',
    unnamedAccount: { live: 'Live account', test: 'Test account' },
    asOf: (time: string) => `as of ${time}`,
    live: 'just read',
    cached: 'cached',
    refreshing: 'refreshing…',
    refresh: 'Refresh',
    search: 'Search',
    lock: 'Lock',
    menu: 'Menu',
    portalCheckUp: 'Portal check-up',
    settings: 'Settings',
    searchLabel: 'Look up another customer',
    searchHint: 'address, name, number or id',
    searchHelp:
      'An email address, a name, an invoice or receipt number, a Stripe id, @username, or the last four digits of a card with the amount or the day.',
    searchRefused:
      'Nothing was looked up. Type an email address, a name of three letters or more, an invoice or receipt number, a Stripe id, or the last four digits of a card with the amount or the day; never a whole card number.',
    lookUp: 'Look up',
  },
  blocks: {
    verdict: 'Verdict',
    customer: 'Customer',
    billing: 'Billing state',
    decision: 'Decision',
    actions: 'Actions',
    followUp: 'Follow-up',
    gap: 'Product gap',
  },
  openInStripe: 'Open in Stripe',
  copy: (what: string) => `Copy ${what}`,
  copied: 'Copied.',
  copyFailed: 'The browser did not allow copying. Select the text and copy it by hand.',
  verdict: {
    insertReply: 'Insert reply',
    insertPortalLink: 'Insert portal link',
    inserting: 'Inserting…',
    provisional: 'Provisional: Stripe is still being read. Nothing can be changed yet.',
    nothingToDo: 'Nothing to do in Stripe',
    insertNothingToDo: 'Nothing to do in Stripe: insert the reply',
    insertNothingMore: 'Refund nothing more: insert the reply',
    chooseCustomer: 'Choose the customer',
    showAll: 'Show all',
    showLess: 'Show less',
    unblocks: {
      contract_not_checked: 'Check the contract first',
      identity_not_verified: 'Verify the person first',
    },
    portalLinkBlocked: {
      no_login_page: 'The customer portal has no login page, so there is no portal link.',
      no_customer: 'No portal link: there is no customer to log in.',
      identity_not_verified: 'No portal link until you have verified this person.',
    },
    opensAnotherCustomer:
      'The login page opens another customer of this address: the newest with an active subscription.',
  },
  insert: insertWords,
  customer: customerWords,
  decision: {
    ...decisionBlockWords,
    why: 'Why this action is correct',
    for: 'for',
    against: 'against',
    noEvidence: 'Nothing in Stripe or in the message decides this case.',
    contract: 'Contract',
    plainContract: 'Contract: nothing to check first.',
    contractFacts: 'Check before canceling or refunding',
    contractChecked: 'I checked the contract',
    period: 'Period',
    paidForIt: 'Paid for it',
    unused: 'Unused',
    seats: 'Seats',
    proration: 'Proration',
    moreLines: 'More lines',
    moreLinesMeans: 'than were read: open the invoice in Stripe',
    change: 'Change the classification',
    chosenByYou: 'Chosen by you',
    backToSuggested: 'As suggested by the evidence',
  },
  actions: {
    none: 'Nothing can be done for this case in Stripe.',
    insert: 'Insert',
    seePicker: 'Choose',
    see: 'See',
    off: 'Blocked',
    sampleNote: 'Sample data: the Stripe Dashboard does not know these objects.',
    writesNote: 'Billside changes nothing in Stripe: cancel and refund there, then refresh.',
  },
  followUp: {
    draft: 'Draft reply',
    language: 'Language of the reply',
    copy: 'Copy',
    insert: 'Insert',
    edited: 'Edited by you',
    restore: 'Undo my edit',
    outdated: 'The facts changed since you edited this.',
    takeNew: 'Use the new draft',
    linkOpens: {
      login_page: 'Portal login link',
      hosted_invoice: 'Invoice page, opens without a login',
      checkout_recovery: 'Checkout link, opens without a login',
      restart: 'Pricing page',
      none: 'No link in this draft.',
    },
    truthNote: 'States as done only what Stripe shows as done.',
    problem: (excerpt: string) => `“${excerpt}”`,
    problems: {
      card_number: 'A card number stands in the text',
      stripe_id: 'A Stripe id stands in the text',
      session_url: 'A short-lived session link stands in the text',
      unknown_link: 'A link that Billside does not know',
      unknown_amount: 'An amount that Stripe does not show',
      too_short: 'The reply is very short',
      too_long: 'The reply is very long',
      promise: 'It promises something',
      claims_done: 'It says something was done that Stripe does not show',
      secret_decline_reason: 'It tells a decline reason that must not be told',
      markup: 'Markup in a plain-text reply',
    },
  },
  gap: {
    none: 'No product gap seen in this case.',
    openIssue: 'Open backlog issue',
    nameCustomer: 'Include customer name and email',
    setTracker: 'Set a tracker to open backlog issues',
    handoff: 'Copy handoff',
    handOver: 'Hand over',
    asNote: 'Insert as internal note',
    asText: 'Copy as text',
    asJson: 'Copy as JSON',
  },
};

/** What another language has to say to be the panel's. */
export type PanelWords = Wording<typeof panelWords>;
