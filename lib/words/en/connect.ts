import type { Wording } from '../wording';
import { readOnlyWords } from './read-only';
import { trackerPresetWords } from './tracker-presets';

/** The Connect page: how Billside gets to read Stripe. */
export const connectWords = {
  title: 'Connect Stripe',
  intro:
    'Billside reads Stripe with a restricted key: one that can do only what you allow. Nothing goes to a server of ours; this extension talks to api.stripe.com and to nothing else.',
  steps: {
    label: 'How to start',
    connect: 'Connect Stripe below, or try the sample.',
    allow: 'Allow your inbox',
    open: 'Open a ticket there and click Billing beside the sender.',
    done: 'done',
  },
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
  connectedNow:
    'Connected. Open a ticket in an inbox that you allowed, then open Billside from the toolbar.',
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
    'Paste it here and click Connect. Billside then checks what the key may do, and names what it lacks.',
  ],
  recommended: 'Recommended',
  readOnlyNote: 'Read only: with this key nothing in Stripe can be changed.',
  makeReadOnly: { live: 'Make a read-only live key', test: 'Make a read-only test key' },
  readAndAct: 'A key that can also act',
  readAndActNote:
    'Billside does not act yet: it cancels and refunds nothing, and a read-only key serves it fully. This page chooses, beside reading, what acting will need; until then such a key can do more than Billside does.',
  makeReadAndAct: {
    live: 'Make a read-and-act live key',
    test: 'Make a read-and-act test key',
  },
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
    'Read in Stripe: the customer who wrote, with subscriptions, invoices, charges, refunds, disputes, checkouts, credits, entitlements and the portal’s settings; and others of the same name, card or company. Only while the panel is open, or when you click.',
    'Read in the inbox: who wrote, the subject and the customer’s words of the open ticket.',
    'The key and what was read are kept in memory and are gone when the browser closes. Settings and your reply templates are kept on this device.',
    'Nothing is sent to your customers: Billside puts text into the reply, you send it.',
  ],
  settings: 'Settings',
  language: 'Language',
  languageAuto: 'As the browser',
  languageHint:
    'Of Billside itself. The language of a reply follows the customer, and can be chosen beside it.',
  restartUrl: 'Pricing page',
  restartUrlHint: 'For customers who want to come back. https://…',
  trackerUrl: 'Backlog tracker',
  trackerUrlHint: ({ github, gitlab }: { github: string; gitlab: string }) =>
    `Its new-issue page, with {title} and {body}. GitHub: ${github} GitLab: ${gitlab}`,
  trackerPresets: trackerPresetWords,
  readOnly: readOnlyWords,
  lookUpAsIRead: 'Look up as I read',
  lookUpAsIReadHint:
    'While the panel is open, every ticket you open is looked up. Off: only on a click.',
  ownAddresses: 'Your other addresses',
  ownAddressesHint: 'One a line: support@…, send-as aliases. They are never taken for a customer.',
  metadataKeys: 'Metadata keys',
  metadataKeysHint:
    'One a line, six at most: keys of the customer’s metadata in Stripe that hold a user name (GitHub) or another address. A sender or a name is looked for there, too.',
  readsPerMonth: 'Reads in thirty days',
  readsPerMonthHint:
    'Stripe gives a live account 10,000 reads a month, and more to accounts with many payments. Beyond this number, each lookup takes a click.',
  reads: 'Read in 30 days',
  readCount: (count: number) => `${count.toLocaleString('en')} requests from this browser`,
  settingsWrong:
    'Nothing was saved. Check the pricing page (https://…), the tracker (https://… with {title} and {body}) the addresses and metadata keys (one a line, six keys at most), and the number of reads (100 or more).',
  save: 'Save settings',
  saved: 'Saved.',
};

export type ConnectWords = Wording<typeof connectWords>;
