/** The prefixes of Stripe's object ids and keys. @see https://docs.stripe.com/api */
const PREFIXES =
  'acct bpc bps card ch cn cs cus dp du evt fee ii il in inpay li pi pk plan pm po price prod prv py pyr re req rk seti setatt si sk src sub sub_sched tok tr trr txn txr whsec wsess'.split(
    ' ',
  );

const STRIPE_ID = new RegExp(
  `\\b(?:${PREFIXES.join('|')})_(?:live_|test_)?[A-Za-z0-9]{8,}\\b`,
  'g',
);

/** The ids of Stripe objects in a text, keys included. */
export function stripeIdsIn(text: string): string[] {
  return [...text.matchAll(STRIPE_ID)].map(([id]) => id);
}
