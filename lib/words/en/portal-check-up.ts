import type { Mode } from '../../billing/reading';
import type { Wording } from '../wording';
import { portalFindingWords } from './portal-findings';
import { portalPictureWords } from './portal-picture';

/** The portal check-up: what customers can do for themselves, and what is off or missing. */
export const portalCheckUpWords = {
  title: 'Portal check-up',
  intro: 'What your customers can settle by themselves in Stripe’s customer portal.',
  reading: 'Reading the portal’s settings in Stripe…',
  readAgain: 'Read again in Stripe.',
  noAnswer: {
    title: 'Billside did not answer',
    text: 'The extension was restarted or updated while it read. Nothing was changed. Try again; if that does not help, reload this page.',
  },
  broken: {
    title: 'Billside could not show the check-up',
    text: 'Something on this page failed; nothing was changed in Stripe. Reload the page. If it happens again, please report it.',
    reload: 'Reload the page',
  },
  sampleNote:
    'Sample data: the links below open the settings of whichever Stripe account you are logged in to.',
  more: (count: number) => `Only ${count} active configurations were read; Stripe has more.`,
  productsUnread: {
    permission: (permission: string | null) =>
      `Product names were not read: the key lacks ${permission ?? 'a permission'}. Their ids are shown.`,
    failed: 'Product names were not read: Stripe did not answer. Their ids are shown.',
  },
  configuration: {
    label: 'Configuration',
    default: (name: string) => `${name} (default)`,
    unnamedDefault: 'Default configuration',
    hint: 'Portal links made by your product may use another configuration than the default.',
  },
  picture: portalPictureWords,
  findings: {
    title: 'What is off or missing',
    allWell: 'All is well: customers can settle everything here by themselves.',
    count: (count: number) => (count === 1 ? '1 finding' : `${count} findings`),
    severity: { bad: 'Fix first', warn: 'Worth fixing', info: 'Good to know' },
    meets: 'Your customer',
    gap: 'Product gap',
    fix: 'To fix it',
    gaps: {
      no_billing_portal: 'no billing portal that customers reach by themselves',
      no_cancellation_flow: 'no cancellation flow',
      no_duplicate_guard: 'no guard against buying twice',
      no_invoice_history: 'no invoice history',
      no_payment_method_update: 'no way to change a card',
      no_plan_seat_explanation: 'no explanation of plans and seats',
    },
    pages: {
      portal: 'Customer portal settings',
      checkout: 'Checkout and Payment Links settings',
      public_details: 'Public details',
      keys: 'API keys',
    },
    stripeRefuses: 'Stripe refuses every portal link with',
    refusal: (mode: Mode) =>
      `No configuration provided and your ${mode} mode default configuration has not been created. Provide a configuration or create your default by saving your customer portal settings in ${mode} mode at https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}settings/billing/portal.`,
    of: portalFindingWords,
  },
};

/** What another language has to say to be the check-up's. */
export type PortalCheckUpWords = Wording<typeof portalCheckUpWords>;
