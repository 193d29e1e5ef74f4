import { duration } from './duration';

const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });

/** The states of the panel in words: what happened, what it means, what to do next. */
export const screenWords = {
  no_key: {
    title: 'Connect a Stripe account',
    text: 'Billside reads Stripe beside the ticket: who this is, what happened, the safest fix, the reply to send. It needs a restricted key, which can do only what you allow it.',
    connect: 'Connect',
    sample: 'Try it with sample data',
  },
  locked: {
    title: 'Billside is locked',
    text: 'Customer data is wiped from this browser session. Unlock to read Stripe again.',
    unlock: 'Unlock',
    forget: 'Forget key',
  },
  no_ticket: {
    title: 'Open a ticket',
    text: (inboxes: string[]) =>
      `Open a conversation in ${either.format(inboxes)}. Billside then says who wrote and what Stripe knows. If an open ticket does not show here, allow its inbox.`,
    openSample: 'Open the sample inbox',
    noInbox: {
      title: 'Allow your inbox first',
      text: 'Billside runs only on the sites you allow, and none is allowed yet. Allow the inbox you answer tickets in, then open a ticket there.',
    },
    allowInbox: 'Allow an inbox',
    chooseInboxes: 'Allow another inbox',
  },
  idle: {
    title: 'Not looked up yet',
    text: 'Stripe is asked only when you ask. Nothing about this person was read.',
    lookUp: 'Look up in Stripe',
    sparing:
      'The reads set for thirty days are used up, so each lookup takes a click. The number can be changed in the settings.',
  },
  looking_up: {
    title: 'Looking up in Stripe…',
    awaitsSender: 'Finding out who wrote…',
    identityKnown: 'Found the customer, reading their billing…',
  },
  ambiguous_sender: {
    title: 'Who is the customer?',
    because: {
      group: 'The ticket came through a group address, so its sender is not one person.',
      no_reply: 'The sender is a no-reply address: the customer stands elsewhere.',
      several: 'More than one address could be the customer’s.',
      none: 'The page does not show who wrote.',
    },
    next: 'Pick the customer, or look them up yourself.',
    none: 'No address to pick from. Look the customer up by address or id.',
    pick: 'Look up',
  },
  not_found: {
    title: 'No customer on this address',
    text: (email: string) => `Stripe has no customer and no checkout with ${email}.`,
    textWithoutEmail: 'Stripe has nothing by that identifier.',
    reasons: 'It may be that they',
    deletedTitle: 'Deleted in Stripe',
    deletedText:
      'This customer was deleted. What they paid is still in Stripe, their name and address are not.',
    reasonsBesides: 'Or it may be that they',
    reasonList: [
      'paid as a guest at Checkout, with another address',
      'write from an address that is not their billing email',
      'can give an invoice or receipt number, or the last four digits of the card with the amount or day of the payment: look that up here',
      'paid elsewhere: App Store, Google Play, PayPal or a reseller',
    ],
    search: 'Look up by address, name, number or Stripe id',
    variants: 'The same mailbox may have paid as',
    variantsHint: 'Only a guess: look whether it is the same person.',
  },
  permission_missing: {
    title: 'The key may not read this',
    text: 'Stripe refused: the restricted key lacks a permission that Billside needs to be sure. Nothing was changed.',
    needs: 'Missing',
    unnamed: 'Stripe did not say which permission.',
    edit: 'Edit the key in Stripe',
  },
  key_rejected: {
    title: 'Stripe did not accept the key',
    because: {
      invalid: 'The key is not valid: it was deleted, or its end was cut off.',
      expired: 'The key has expired or was rolled.',
      ip_not_allowed: 'The key allows only some IP addresses, and this one is not among them.',
      wrong_mode:
        'The key belongs to the other mode: test data with a live key, or the other way round.',
    },
    next: 'Make a new restricted key, or paste the current one.',
    connect: 'Connect another key',
  },
  rate_limited: {
    title: 'Stripe asks to slow down',
    text: 'Too many requests were made with this account just now, by Billside or by others. Billside waited and tried again, and Stripe still refused. Wait a minute, then try again.',
    reason: {
      'global-rate': 'Limit: requests a second, of the whole account.',
      'endpoint-rate': 'Limit: requests a second of one kind.',
      'global-concurrency': 'Limit: requests at the same time, of the whole account.',
      'endpoint-concurrency': 'Limit: requests at the same time, of one kind.',
      'resource-specific': 'Limit: requests for this one object.',
    } as Record<string, string>,
    otherReason: (reason: string | null) =>
      reason === null ? 'Another request holds this object.' : `Limit: ${reason}.`,
  },
  offline: {
    title: 'No connection to Stripe',
    text: 'This computer is offline, or something on the way blocks api.stripe.com. The ticket is untouched.',
  },
  stripe_error: {
    title: 'Stripe gave no usable answer',
    because: {
      server: 'Stripe had an error of its own. It is usually gone in a minute.',
      timeout: 'Stripe took too long to answer.',
      cut: 'The connection broke off in the middle of Stripe’s answer, so nothing is shown from it.',
      truncated: 'Stripe’s answer ended too early, so nothing is shown from it.',
      not_stripe:
        'Something on the way answered in Stripe’s place: a sign-in page of this network, or a proxy. Open any web page to sign in, then try again.',
      malformed: 'Stripe’s answer could not be understood, so nothing is shown from it.',
      conflict:
        'Something else was changing the same object at that moment. It is usually over in a second.',
      refused: 'Stripe refused the request.',
    },
    status: 'Stripe status page',
  },
  extension_updated: {
    title: 'Billside was updated',
    text: 'This panel and the open ticket still run the version before. Reload the panel, then the ticket’s page.',
    reload: 'Reload',
  },
  partial: {
    title: 'What could be read',
    text: 'Nothing is decided from it: a list is missing that could change the verdict.',
  },
  notice: {
    slowed: (reason: string, seconds: number) =>
      `Stripe asks to slow down. ${reason} Trying again in ${seconds} s…`,
    refreshFailed: (what: string) => `Could not read again: ${what} You see what was read before.`,
    clock: (behindSeconds: number) =>
      `This computer’s clock is ${duration(Math.abs(behindSeconds))} ${behindSeconds > 0 ? 'behind' : 'ahead of'} Stripe’s. Billing is judged by Stripe’s time.`,
  },
  retry: 'Try again',
  requestId: 'Request id',
  stripeSays: 'Stripe says',
  permissionNames: {
    customer: 'Customers',
    subscription: 'Subscriptions',
    invoice: 'Invoices',
    charge: 'Charges and Refunds',
    payment_intent: 'PaymentIntents',
    checkout_session: 'Checkout Sessions',
    customer_portal: 'Customer portal',
    product: 'Products',
    dispute: 'Disputes',
    coupon: 'Coupons',
    plan: 'Prices',
    billing_clock: 'Test clocks',
    promotion_code: 'Promotion codes',
    credit_note: 'Credit notes',
    entitlement: 'Entitlements',
    payment_method: 'PaymentMethods',
    refund: 'Charges and Refunds',
    balance: 'Balance',
    payout: 'Payouts',
    transfer: 'Transfers',
    webhook: 'Webhook Endpoints',
    event: 'Events',
    file: 'Files',
    connected_account: 'Connected accounts',
    payment_links: 'Payment Links',
  } as Record<string, string>,
  permissionLevel: { read: 'Read', write: 'Write' } as Record<string, string>,
};
