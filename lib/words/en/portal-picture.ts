import type {
  CANCEL_REASONS,
  CUSTOMER_UPDATES,
  OpenWord,
  PAUSE_INTERVALS,
  PRORATIONS,
} from '../../billing/portal';

const UNKNOWN = 'something new that Billside does not know yet';

const DETAILS: Record<OpenWord<typeof CUSTOMER_UPDATES>, string> = {
  address: 'billing address',
  email: 'email',
  name: 'name',
  phone: 'phone',
  shipping: 'shipping address',
  tax_id: 'tax ID',
  unknown: UNKNOWN,
};

const REASONS: Record<OpenWord<typeof CANCEL_REASONS>, string> = {
  customer_service: 'customer service',
  low_quality: 'low quality',
  missing_features: 'missing features',
  other: 'other',
  switched_service: 'another service',
  too_complex: 'too complex',
  too_expensive: 'too expensive',
  unused: 'not used',
  unknown: UNKNOWN,
};

const PLAN_PRORATION: Record<OpenWord<typeof PRORATIONS>, string> = {
  always_invoice: 'The difference for the rest of the period is invoiced at once.',
  create_prorations: 'The difference for the rest of the period goes on the next invoice.',
  none: 'Nothing is charged or credited for the rest of the period.',
  unknown: 'How the rest of the period is charged is not known to Billside.',
};

const INTERVALS: Record<OpenWord<typeof PAUSE_INTERVALS>, [one: string, many: string]> = {
  day: ['day', 'days'],
  week: ['week', 'weeks'],
  month: ['month', 'months'],
  year: ['year', 'years'],
  unknown: ['period', 'periods'],
};

/** The portal as the customer meets it: each feature with how it works, or what is meant by its being off. */
export const portalPictureWords = {
  title: 'What your customer sees',
  on: 'On',
  off: 'Off',
  empty: 'On, but empty',
  none: 'Nothing: there is no portal to show.',
  headline: 'Headline',
  login: {
    title: 'Log in by themselves',
    on: 'With their email and a one-time passcode. This link lasts: it can stand in a reply or on your site.',
    off: 'No login page. Only a short-lived link made by your product leads into the portal.',
    copy: 'Copy the login page’s link',
  },
  card: {
    title: 'Change their card',
    on: 'Add another card or payment method, and choose which one is charged.',
    limited: (id: string) => `Only the payment methods of ${id} can be added.`,
    off: 'The card on file stays until you change it.',
  },
  invoices: {
    title: 'See invoices and receipts',
    on: 'Past invoices, each to open, download or pay.',
    off: 'Past invoices are not shown.',
  },
  details: {
    title: 'Change their details',
    on: (details: OpenWord<typeof CUSTOMER_UPDATES>[]) =>
      `They may change: ${details.map((each) => DETAILS[each]).join(', ')}.`,
    not: (details: (typeof CUSTOMER_UPDATES)[number][]) =>
      `Not: ${details.map((each) => DETAILS[each]).join(', ')}.`,
    email: 'The email not by the login page: only after a portal link made by your product.',
    off: 'Name, address and tax ID stay as they are.',
    empty: 'Switched on, but nothing is allowed to be changed.',
  },
  cancel: {
    title: 'Cancel',
    when: {
      at_period_end: 'At the end of the paid period. Until then they can take it back.',
      immediately: 'At once. There is no way back.',
      unknown: 'When it takes effect is not known to Billside.',
    },
    proration: {
      always_invoice: 'What is unused is credited, and invoiced at once.',
      create_prorations: 'What is unused is credited; a credit is not a refund.',
      none: 'What is unused is not credited.',
      unknown: 'Whether what is unused is credited is not known to Billside.',
    } satisfies Record<OpenWord<typeof PRORATIONS>, string>,
    asks: (reasons: OpenWord<typeof CANCEL_REASONS>[], own: number) =>
      `Asks why: ${[...reasons.map((each) => REASONS[each]), ...(own > 0 ? [own === 1 ? '1 answer of your own' : `${own} answers of your own`] : [])].join(', ')}.`,
    asksFreely: 'Asks why.',
    doesNotAsk: 'Does not ask why.',
    off: 'No button to cancel.',
  },
  pause: {
    title: 'Pause',
    indefinite: 'For as long as they like.',
    for: (options: { interval: OpenWord<typeof PAUSE_INTERVALS>; count: number }[]) =>
      `For ${options.map(({ interval, count }) => `${count} ${INTERVALS[interval][count === 1 ? 0 : 1]}`).join(', ')}.`,
    unknown: 'For how long is not known to Billside.',
    off: 'No button to pause.',
  },
  plan: {
    title: 'Change their plan',
    empty: 'Switched on, but there is nothing to change.',
    off: 'The plan stays until you change it.',
    parts: {
      price: 'Switch to another plan',
      quantity: 'Change the quantity (seats)',
      promotion_code: 'Use a promotion code',
    },
    products: 'Plans',
    productsUnread: 'Stripe did not say to which plans.',
    prices: (count: number) => (count === 1 ? '1 price' : `${count} prices`),
    seats: (minimum: number, maximum: number | null) =>
      maximum === null ? `quantity from ${minimum}` : `quantity ${minimum} to ${maximum}`,
    proration: PLAN_PRORATION,
    waiting: {
      decreasing_item_amount: 'A change to a cheaper plan waits for the period’s end.',
      shortening_interval: 'A change to a shorter interval waits for the period’s end.',
      unknown: 'Some changes wait for the period’s end.',
    },
    trial: {
      continue_trial: 'A trial goes on after a change.',
      end_trial: 'A change ends the trial.',
      unknown: null,
    },
    newPeriod: 'A change starts a new billing period.',
  },
  legal: {
    title: 'Read your terms and privacy policy',
    privacy: 'Privacy policy',
    terms: 'Terms of service',
    missing: (what: string) => `No link to: ${what}.`,
  },
  back: {
    title: 'Go back to your site',
    off: 'No link back. A portal link made by your product can still bring one.',
  },
};
