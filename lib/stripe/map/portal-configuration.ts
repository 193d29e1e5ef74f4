import type { PortalConfiguration } from '../../billing/portal';
import { z } from '../../zod';
import { optionalString } from './wire';

const wireSwitch = z.object({ enabled: z.boolean() }).nullish();

const wireConfiguration = z.object({
  id: z.string(),
  livemode: z.boolean(),
  login_page: z.object({ enabled: z.boolean(), url: optionalString }).nullish(),
  features: z.object({
    customer_update: wireSwitch,
    invoice_history: wireSwitch,
    payment_method_update: wireSwitch,
    subscription_cancel: z.object({ enabled: z.boolean(), mode: optionalString }).nullish(),
    subscription_pause: wireSwitch,
    subscription_update: wireSwitch,
  }),
});

/** @throws ZodError where Stripe's answer is not a portal configuration */
export function mapPortalConfiguration(wire: unknown): PortalConfiguration {
  const { id, livemode, login_page, features } = wireConfiguration.parse(wire);
  return {
    id,
    livemode,
    loginPageUrl: login_page?.enabled ? login_page.url : null,
    features: {
      customerUpdate: features.customer_update?.enabled ?? false,
      invoiceHistory: features.invoice_history?.enabled ?? false,
      paymentMethodUpdate: features.payment_method_update?.enabled ?? false,
      subscriptionCancel: features.subscription_cancel?.enabled ?? false,
      subscriptionPause: features.subscription_pause?.enabled ?? false,
      subscriptionUpdate: features.subscription_update?.enabled ?? false,
    },
    cancelMode: features.subscription_cancel?.enabled ? features.subscription_cancel.mode : null,
  };
}
