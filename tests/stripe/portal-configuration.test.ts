import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mapPortalConfiguration } from '../../lib/stripe/map/portal-configuration';
import { portalConfiguration } from '../../lib/stripe/sandbox/build/portal-configuration';

const LOGIN = { enabled: true, url: 'https://billing.stripe.com/p/login/test_acme' };
const wire = portalConfiguration({ id: 'bpc_1', created: 1, login_page: LOGIN });
const { features } = wire;

describe('mapPortalConfiguration', () => {
  it('keeps every switch and how each feature works', () => {
    const whole = {
      ...wire,
      name: 'Shop',
      business_profile: {
        headline: 'Your plan',
        privacy_policy_url: null,
        terms_of_service_url: 'https://a.example/t',
      },
      features: {
        ...features,
        payment_method_update: { enabled: true, payment_method_configuration: 'pmc_1' },
        subscription_cancel: {
          ...features.subscription_cancel,
          mode: 'immediately',
          proration_behavior: 'create_prorations',
          cancellation_reason: {
            enabled: true,
            options: ['unused', 'other'],
            feedback_options: ['fo_1', 'fo_2'],
          },
        },
        subscription_pause: {
          enabled: true,
          duration: {
            type: 'interval_options',
            interval_options: [{ interval: 'month', interval_count: 3 }],
          },
        },
        subscription_update: {
          ...features.subscription_update,
          products: [
            {
              product: 'prod_1',
              prices: ['price_1', 'price_2'],
              adjustable_quantity: { enabled: true, minimum: 2, maximum: 9 },
            },
            {
              product: 'prod_2',
              prices: [],
              adjustable_quantity: { enabled: false, minimum: 1, maximum: null },
            },
          ],
          schedule_at_period_end: { conditions: [{ type: 'shortening_interval' }] },
          billing_cycle_anchor: 'now',
        },
      },
    };
    expect(mapPortalConfiguration(whole)).toEqual({
      id: 'bpc_1',
      livemode: false,
      name: 'Shop',
      active: true,
      isDefault: true,
      loginPageUrl: LOGIN.url,
      returnUrl: 'https://app.northwind-apps.example/account',
      business: { headline: 'Your plan', privacyUrl: null, termsUrl: 'https://a.example/t' },
      features: {
        customerUpdate: true,
        invoiceHistory: true,
        paymentMethodUpdate: true,
        subscriptionCancel: true,
        subscriptionPause: true,
        subscriptionUpdate: true,
      },
      cancelMode: 'immediately',
      details: {
        customerUpdates: ['email', 'address', 'tax_id'],
        paymentMethodConfigurationId: 'pmc_1',
        cancel: {
          proration: 'create_prorations',
          asksReason: true,
          reasons: ['unused', 'other'],
          ownReasons: 2,
        },
        pause: { duration: 'interval_options', options: [{ interval: 'month', count: 3 }] },
        planChange: {
          allowed: ['price', 'quantity', 'promotion_code'],
          products: [
            {
              productId: 'prod_1',
              priceIds: ['price_1', 'price_2'],
              quantity: { minimum: 2, maximum: 9 },
            },
            { productId: 'prod_2', priceIds: [], quantity: null },
          ],
          proration: 'create_prorations',
          waiting: ['shortening_interval'],
          trial: 'end_trial',
          billingCycle: 'now',
        },
      },
    });
  });

  it.each([
    ['without expand they were not read', undefined, null],
    ['expanded and null, there are none', null, []],
    ['expanded and empty, there are none', [], []],
  ])('products: %s', (_, products, expected) => {
    const update = { ...features.subscription_update, products };
    const given = { ...wire, features: { ...features, subscription_update: update } };
    expect(mapPortalConfiguration(given).details.planChange.products).toEqual(expected);
  });

  it('a login page that is off has no address, though Stripe may still show the old one', () => {
    const off = { ...wire, login_page: { ...LOGIN, enabled: false } };
    expect(mapPortalConfiguration(off).loginPageUrl).toBeNull();
  });

  it('features that an answer leaves out are off', () => {
    const bare = mapPortalConfiguration({ id: 'bpc_1', livemode: true, features: {} });
    expect(Object.values(bare.features).some(Boolean)).toBe(false);
    expect(bare).toMatchObject({ cancelMode: null, isDefault: false, loginPageUrl: null });
  });

  it('words that Stripe invents later become unknown', () => {
    fc.assert(
      fc.property(fc.string(), (word) => {
        const read = mapPortalConfiguration({
          ...wire,
          features: {
            ...features,
            customer_update: { enabled: true, allowed_updates: [`new_${word}`, 'email'] },
            subscription_cancel: {
              enabled: true,
              mode: `new_${word}`,
              proration_behavior: `new_${word}`,
              cancellation_reason: { enabled: true, options: [`new_${word}`] },
            },
            subscription_pause: { enabled: true, duration: { type: `new_${word}` } },
            subscription_update: {
              ...features.subscription_update,
              default_allowed_updates: [`new_${word}`],
              schedule_at_period_end: { conditions: [{ type: `new_${word}` }] },
              billing_cycle_anchor: `new_${word}`,
            },
          },
        });
        expect(read.cancelMode).toBe('unknown');
        expect(read.details).toMatchObject({
          customerUpdates: ['unknown', 'email'],
          cancel: { proration: 'unknown', reasons: ['unknown'] },
          pause: { duration: 'unknown', options: [] },
          planChange: { allowed: ['unknown'], waiting: ['unknown'], billingCycle: 'unknown' },
        });
      }),
    );
  });
});
