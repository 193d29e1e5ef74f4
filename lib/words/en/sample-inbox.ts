import type { Wording } from '../wording';

/** The sample inbox: a handful of tickets to try Billside on. */
export const sampleInboxWords = {
  title: 'Sample inbox',
  intro:
    'Made-up tickets and a made-up Stripe account, all inside this extension. Nothing is sent anywhere.',
  how: 'Open a ticket, then click Billing.',
  tickets: 'Tickets',
  billing: 'Billing',
  billingHint: 'Opens Billside beside this ticket',
  panelByShortcut: 'Open Billside from the toolbar, or with Alt+Shift+B.',
  to: 'to',
  wrote: (who: string, when: string) => `${who}, ${when}:`,
  replyTo: (name: string) => `Reply to ${name}`,
  neverSent: 'This inbox has no Send button: nothing leaves your browser.',
  none: 'Choose a ticket on the left.',
};

export type SampleInboxWords = Wording<typeof sampleInboxWords>;
