import type { CheckoutSession } from '../../lib/billing/checkout-session';
import type { Customer } from '../../lib/billing/customer';
import type { PortalConfiguration } from '../../lib/billing/portal';
import type { Product } from '../../lib/billing/reading';
import { DAY, NOW } from './time';

export function aCustomer(some: Partial<Customer> = {}): Customer {
  return {
    id: 'cus_PriyaRaman01',
    name: 'Priya Raman',
    email: 'priya.raman@lumenpost.example',
    created: NOW - 300 * DAY,
    livemode: true,
    deleted: false,
    currency: 'usd',
    balance: 0,
    testClockId: null,
    defaultCard: null,
    defaultMethod: null,
    defaultMethodId: null,
    delinquent: false,
    discounts: [],
    discountsUnread: false,
    preferredLocales: [],
    metadata: {},
    ...some,
  };
}

export function aCheckoutSession(some: Partial<CheckoutSession> = {}): CheckoutSession {
  return {
    id: 'cs_live_ProFirst000001',
    livemode: true,
    created: NOW - 3 * DAY,
    status: 'expired',
    paymentStatus: 'unpaid',
    mode: 'subscription',
    url: null,
    expiresAt: NOW - 2 * DAY,
    customerId: 'cus_PriyaRaman01',
    email: 'priya.raman@lumenpost.example',
    name: 'Priya Raman',
    amountTotal: 2900,
    currency: 'usd',
    subscriptionId: null,
    invoiceId: null,
    paymentIntentId: null,
    recoveredFromId: null,
    recovery: { url: 'https://buy.stripe.com/r/live_recover1', expiresAt: NOW + 27 * DAY },
    ...some,
  };
}

/** A portal with every feature on; name the ones that are off. */
export function aPortal(some: Partial<PortalConfiguration> = {}): PortalConfiguration {
  return {
    id: 'bpc_Portal000001',
    livemode: true,
    name: null,
    active: true,
    isDefault: true,
    loginPageUrl: 'https://billing.stripe.com/p/login/acme',
    returnUrl: 'https://acme.example/account',
    business: {
      headline: null,
      privacyUrl: 'https://acme.example/privacy',
      termsUrl: 'https://acme.example/terms',
    },
    features: {
      customerUpdate: true,
      invoiceHistory: true,
      paymentMethodUpdate: true,
      subscriptionCancel: true,
      subscriptionPause: false,
      subscriptionUpdate: true,
    },
    cancelMode: 'at_period_end',
    details: {
      customerUpdates: ['email', 'name', 'address', 'tax_id'],
      paymentMethodConfigurationId: null,
      cancel: {
        proration: 'none',
        asksReason: true,
        reasons: ['too_expensive', 'unused', 'other'],
        ownReasons: 0,
      },
      pause: { duration: 'indefinite', options: [] },
      planChange: {
        allowed: ['price', 'quantity', 'promotion_code'],
        products: [
          {
            productId: 'prod_Pro000001',
            priceIds: ['price_ProMonth1', 'price_ProYear01'],
            quantity: { minimum: 1, maximum: null },
          },
        ],
        proration: 'create_prorations',
        waiting: [],
        trial: 'end_trial',
        billingCycle: 'unchanged',
      },
    },
    ...some,
  };
}

export function aProduct(some: Partial<Product> = {}): Product {
  return { id: 'prod_Pro000001', name: 'Pro', metadata: {}, ...some };
}
