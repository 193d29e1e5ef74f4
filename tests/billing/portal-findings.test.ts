import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CANCEL_REASONS,
  CUSTOMER_UPDATES,
  PLAN_UPDATES,
  type PortalConfiguration,
  type PortalDetails,
  type PortalProduct,
  PRORATIONS,
} from '../../lib/billing/portal';
import { type PortalFindingId, portalFindings } from '../../lib/billing/portal-findings';
import { aPortal } from '../build/model';
import { aPortalReading } from '../build/portal-reading';

const whole = aPortal();

/** The findings of an account with this one portal. */
function found(portal: PortalConfiguration | null) {
  const configurations = portal ? [portal] : [];
  return portalFindings(aPortalReading({ configurations }), portal);
}
const ids = (portal: PortalConfiguration | null) => found(portal).map(({ id }) => id);

const withFeatures = (features: Partial<PortalConfiguration['features']>) =>
  aPortal({ features: { ...whole.features, ...features } });
const withPlan = (planChange: Partial<PortalDetails['planChange']>) =>
  aPortal({
    details: { ...whole.details, planChange: { ...whole.details.planChange, ...planChange } },
  });
const withDetails = (details: Partial<PortalDetails>) =>
  aPortal({ details: { ...whole.details, ...details } });

const fixed: PortalProduct = { productId: 'prod_1', priceIds: ['price_1'], quantity: null };

describe('portalFindings', () => {
  it('finds nothing where customers can settle everything', () => {
    expect(found(whole)).toEqual([]);
  });

  it.each<[string, PortalConfiguration | null, PortalFindingId[]]>([
    ['no portal', null, ['no_configuration', 'limit_to_one_cannot_work']],
    [
      'no default',
      aPortal({ isDefault: false }),
      ['no_default_configuration', 'limit_to_one_cannot_work'],
    ],
    [
      'no login page: Checkout has nowhere to send a second buyer',
      aPortal({ loginPageUrl: null }),
      ['login_page_off', 'limit_to_one_cannot_work'],
    ],
    ['no canceling', withFeatures({ subscriptionCancel: false }), ['cancel_off']],
    ['canceling at once', aPortal({ cancelMode: 'immediately' }), ['cancel_immediately']],
    ['canceling at an unknown time', aPortal({ cancelMode: 'unknown' }), []],
    ['no invoices', withFeatures({ invoiceHistory: false }), ['invoice_history_off']],
    ['no change of card', withFeatures({ paymentMethodUpdate: false }), ['card_update_off']],
    ['no change of plan', withFeatures({ subscriptionUpdate: false }), ['plan_change_off']],
    ['no product to change to', withPlan({ products: [] }), ['plan_change_empty']],
    ['products that were not read', withPlan({ products: null }), []],
    ['nothing of a plan allowed', withPlan({ allowed: [] }), ['plan_change_empty']],
    ['only quantities', withPlan({ allowed: ['quantity'] }), ['plan_switch_off']],
    ['only plans', withPlan({ allowed: ['price'] }), ['quantity_off']],
    ['no product with a free quantity', withPlan({ products: [fixed] }), ['quantity_off']],
    [
      'one product with a free quantity',
      withPlan({ products: [fixed, { ...fixed, quantity: { minimum: 1, maximum: 5 } }] }),
      [],
    ],
    ['no promotion codes', withPlan({ allowed: ['price', 'quantity'] }), []],
    [
      'only changes that are not known',
      withPlan({ allowed: ['unknown'] }),
      ['plan_switch_off', 'quantity_off'],
    ],
    ['no pause', withFeatures({ subscriptionPause: false }), []],
    ['no details', withFeatures({ customerUpdate: false }), ['details_off']],
    ['no detail allowed', withDetails({ customerUpdates: [] }), ['details_off']],
    ['no tax ID', withDetails({ customerUpdates: ['address'] }), ['tax_id_off']],
    ['no address', withDetails({ customerUpdates: ['tax_id'] }), ['address_off']],
    [
      'no reason asked',
      withDetails({ cancel: { ...whole.details.cancel, asksReason: false } }),
      ['reason_not_asked'],
    ],
    [
      'no privacy policy',
      aPortal({ business: { ...whole.business, privacyUrl: null } }),
      ['no_privacy_or_terms'],
    ],
    [
      'no terms',
      aPortal({ business: { ...whole.business, termsUrl: null } }),
      ['no_privacy_or_terms'],
    ],
    [
      'nothing on: what depends on a feature that is off is not said',
      aPortal({
        cancelMode: null,
        features: {
          customerUpdate: false,
          invoiceHistory: false,
          paymentMethodUpdate: false,
          subscriptionCancel: false,
          subscriptionPause: false,
          subscriptionUpdate: false,
        },
      }),
      ['cancel_off', 'card_update_off', 'invoice_history_off', 'plan_change_off', 'details_off'],
    ],
  ])('%s', (_, portal, expected) => {
    expect(ids(portal)).toEqual(expected);
  });

  it('says that sessions may use another configuration, and judges the one that is shown', () => {
    const other = aPortal({
      id: 'bpc_Other',
      isDefault: false,
      loginPageUrl: null,
      features: { ...whole.features, subscriptionCancel: false },
    });
    const reading = aPortalReading({ configurations: [whole, other] });
    const idsOf = (shown: PortalConfiguration) =>
      portalFindings(reading, shown).map(({ id }) => id);
    expect(idsOf(whole)).toEqual(['several_configurations']);
    // The login page is the default's: that another configuration has none is no finding.
    expect(idsOf(other)).toEqual(['cancel_off', 'several_configurations']);
  });

  it('names the Checkout settings where the limit to one subscription cannot work', () => {
    const limit = found(aPortal({ loginPageUrl: null })).find(
      ({ id }) => id === 'limit_to_one_cannot_work',
    );
    expect(limit).toEqual({
      id: 'limit_to_one_cannot_work',
      severity: 'warn',
      gap: 'no_duplicate_guard',
      pages: ['portal', 'checkout'],
    });
  });
});

const product = fc.record<PortalProduct>({
  productId: fc.constantFrom('prod_1', 'prod_2', 'prod_3'),
  priceIds: fc.array(fc.constantFrom('price_1', 'price_2')),
  quantity: fc.option(fc.record({ minimum: fc.nat(9), maximum: fc.option(fc.nat(99)) })),
});
const words = <const Word extends string>(known: readonly Word[]) =>
  fc.subarray([...known, 'unknown' as const]);

const anyPortal: fc.Arbitrary<PortalConfiguration> = fc
  .record({
    features: fc.record({
      customerUpdate: fc.boolean(),
      invoiceHistory: fc.boolean(),
      paymentMethodUpdate: fc.boolean(),
      subscriptionCancel: fc.boolean(),
      subscriptionPause: fc.boolean(),
      subscriptionUpdate: fc.boolean(),
    }),
    loginPageUrl: fc.constantFrom(null, 'https://billing.stripe.com/p/login/acme'),
    isDefault: fc.boolean(),
    mode: fc.constantFrom('at_period_end', 'immediately', 'unknown'),
    updates: words(CUSTOMER_UPDATES),
    allowed: words(PLAN_UPDATES),
    products: fc.option(fc.array(product, { maxLength: 3 })),
    asksReason: fc.boolean(),
    reasons: words(CANCEL_REASONS),
    proration: fc.constantFrom(...PRORATIONS, 'unknown' as const),
    privacyUrl: fc.constantFrom(null, 'https://acme.example/privacy'),
  })
  .map((any) => ({
    ...whole,
    features: any.features,
    loginPageUrl: any.loginPageUrl,
    isDefault: any.isDefault,
    cancelMode: any.features.subscriptionCancel ? any.mode : null,
    business: { ...whole.business, privacyUrl: any.privacyUrl },
    details: {
      ...whole.details,
      customerUpdates: any.updates,
      cancel: {
        proration: any.proration,
        asksReason: any.asksReason,
        reasons: any.reasons,
        ownReasons: 0,
      },
      planChange: { ...whole.details.planChange, allowed: any.allowed, products: any.products },
    },
  }));

/** What each switch is found as where it is off, and the gap that must then be named. */
const SWITCHES: [
  string,
  PortalFindingId,
  string | null,
  (portal: PortalConfiguration) => boolean,
][] = [
  ['canceling', 'cancel_off', 'no_cancellation_flow', (p) => p.features.subscriptionCancel],
  ['invoices', 'invoice_history_off', 'no_invoice_history', (p) => p.features.invoiceHistory],
  [
    'the card',
    'card_update_off',
    'no_payment_method_update',
    (p) => p.features.paymentMethodUpdate,
  ],
  ['the plan', 'plan_change_off', 'no_plan_seat_explanation', (p) => p.features.subscriptionUpdate],
  [
    'the login page',
    'login_page_off',
    'no_billing_portal',
    (p) => !p.isDefault || p.loginPageUrl !== null,
  ],
  [
    'limiting to one subscription',
    'limit_to_one_cannot_work',
    'no_duplicate_guard',
    (p) => p.isDefault && p.loginPageUrl !== null,
  ],
];

describe('any configuration', () => {
  it.each(SWITCHES)('%s: found exactly where it is off, with its gap', (_, id, gap, isOn) => {
    fc.assert(
      fc.property(anyPortal, (portal) => {
        const finding = found(portal).find((each) => each.id === id);
        expect(finding === undefined).toBe(isOn(portal));
        if (finding) expect(finding.gap).toBe(gap);
      }),
    );
  });

  it('each finding stands once, worst first, and has a page that puts it right', () => {
    const rank = { bad: 0, warn: 1, info: 2 };
    fc.assert(
      fc.property(anyPortal, (portal) => {
        const all = found(portal);
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length);
        const ranks = all.map(({ severity }) => rank[severity]);
        expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
        for (const { pages } of all) expect(pages).not.toEqual([]);
      }),
    );
  });

  it('nothing is said of how a feature works while it is off', () => {
    const OF: [keyof PortalConfiguration['features'], PortalFindingId[]][] = [
      ['subscriptionCancel', ['cancel_immediately', 'reason_not_asked']],
      ['subscriptionUpdate', ['plan_change_empty', 'plan_switch_off', 'quantity_off']],
      ['customerUpdate', ['tax_id_off', 'address_off']],
    ];
    fc.assert(
      fc.property(anyPortal, (portal) => {
        for (const [feature, silent] of OF) {
          if (portal.features[feature]) continue;
          expect(ids(portal).filter((id) => silent.includes(id))).toEqual([]);
        }
      }),
    );
  });
});
