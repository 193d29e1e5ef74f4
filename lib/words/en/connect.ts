/** The Connect page: how Billside gets to read Stripe. */
export const connectWords = {
  title: 'Connect Stripe',
  intro:
    'Billside reads Stripe with a restricted key: one that can do only what you allow. Nothing goes to a server of ours; this extension talks to api.stripe.com and to nothing else.',
  field: 'Restricted API key',
  fieldHint: 'Starts with rk_live_ or rk_test_.',
  connect: 'Connect',
  connecting: 'Asking Stripe…',
  refused: {
    empty: 'Paste a restricted key first.',
    secret_key:
      'This is a secret key: it can do everything in your account. It was not stored or sent. Make a restricted key instead, and if you pasted this one anywhere else, roll it.',
    publishable_key:
      'This is a publishable key: it cannot read customers. It was not stored or sent. Make a restricted key instead.',
    webhook_secret:
      'This is a webhook signing secret: it opens nothing. It was not stored or sent. Make a restricted key instead.',
    other_stripe_key:
      'This is another kind of Stripe key. It was not stored or sent. Billside takes restricted keys only: rk_live_… or rk_test_….',
    not_a_key:
      'This is no Stripe key. It was not stored or sent. A restricted key starts with rk_.',
    truncated:
      'The key’s end is missing. It was not stored or sent. Copy it again, whole: Stripe shows a live key only once.',
  },
  failed: 'Stripe did not accept it, and it was not kept:',
  connected: 'Connected',
  connectedNow: 'Connected. Open a ticket, then open Billside from the toolbar.',
  sampleNow: 'The sample account is in use.',
  account: 'Account',
  unnamed: 'named once an invoice was read',
  mode: 'Mode',
  modes: { live: 'Live', test: 'TEST' },
  key: 'Key',
  keyEnds: (lastFour: string) => `ends in ${lastFour}`,
  sampleAccount: 'Sample data: no key, no network',
  forget: 'Forget key',
  leaveSample: 'Leave the sample',
  forgotten: 'The key is forgotten and customer data is wiped.',
  noAnswer: 'The extension did not answer. Reload this page and try again.',
  how: 'How to make the key',
  howSteps: [
    'Open Stripe’s key page below: the permissions Billside reads with are already chosen. Everything else stays at “None”.',
    'Give it a name you will know again, create it and copy it. A live key is shown once.',
    'Paste it here and click Connect.',
  ],
  makeLive: 'Make a read-only live key',
  makeTest: 'Make a read-only test key',
  readOnlyNote: 'Read only: with this key nothing in Stripe can be changed.',
  sample: 'No key at hand?',
  sampleText:
    'Try the main job in a minute with a small inbox and an account that both live inside this extension.',
  trySample: 'Try it with sample data',
  openSample: 'Open the sample inbox',
  portalCheckUp: 'Portal check-up',
  openPortalCheckUp: 'Open the portal check-up',
  portalCheckUpHint: 'What your customers can settle by themselves, and what is off or missing.',
  kept: 'What is read and kept',
  keptList: [
    'Read in Stripe: the customer who wrote, with subscriptions, invoices, charges, refunds, disputes, checkouts and the portal’s settings. Only while the panel is open, or when you click.',
    'Read in the inbox: who wrote, the subject and the customer’s words of the open ticket.',
    'The key and what was read are kept in memory and are gone when the browser closes. Settings are kept on this device.',
    'Nothing is sent to your customers: Billside puts text into the reply, you send it.',
  ],
  settings: 'Settings',
  restartUrl: 'Pricing page',
  restartUrlHint: 'For customers who want to come back. https://…',
  trackerUrl: 'Backlog tracker',
  trackerUrlHint: ({ github, gitlab }: { github: string; gitlab: string }) =>
    `Its new-issue page, with {title} and {body}. GitHub: ${github} GitLab: ${gitlab}`,
  lookUpAsIRead: 'Look up as I read',
  lookUpAsIReadHint:
    'While the panel is open, every ticket you open is looked up. Off: only on a click.',
  ownAddresses: 'Your other addresses',
  ownAddressesHint: 'One a line: support@…, send-as aliases. They are never taken for a customer.',
  settingsWrong:
    'Nothing was saved. Check the pricing page (https://…), the tracker (https://… with {title} and {body}) and the addresses (one a line).',
  save: 'Save settings',
  saved: 'Saved.',
};

export type ConnectWords = typeof connectWords;
