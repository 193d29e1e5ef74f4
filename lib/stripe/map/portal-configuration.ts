import {
  CANCEL_REASONS,
  CUSTOMER_UPDATES,
  PAUSE_INTERVALS,
  type PortalConfiguration,
  type PortalDetails,
  PRORATIONS,
} from '../../billing/portal';
import { z } from '../../zod';
import { NO_PLAN_CHANGE, wirePlanChange } from './portal-plan-change';
import { openEnum, optionalString } from './wire';

const wireCancel = z.object({
  enabled: z.boolean(),
  mode: openEnum(['at_period_end', 'immediately']),
  proration_behavior: openEnum(PRORATIONS),
  cancellation_reason: z
    .object({
      enabled: z.boolean(),
      options: z.array(openEnum(CANCEL_REASONS)).nullish(),
      feedback_options: z.array(z.unknown()).nullish(),
    })
    .nullish(),
});

const wirePause = z.object({
  enabled: z.boolean(),
  duration: z
    .object({
      type: openEnum(['indefinite', 'interval_options']),
      interval_options: z
        .array(z.object({ interval: openEnum(PAUSE_INTERVALS), interval_count: z.number() }))
        .nullish(),
    })
    .nullish(),
});

const wireConfiguration = z.object({
  id: z.string(),
  livemode: z.boolean(),
  name: optionalString,
  active: z.boolean().nullish(),
  is_default: z.boolean().nullish(),
  default_return_url: optionalString,
  business_profile: z
    .object({
      headline: optionalString,
      privacy_policy_url: optionalString,
      terms_of_service_url: optionalString,
    })
    .nullish(),
  login_page: z.object({ enabled: z.boolean(), url: optionalString }).nullish(),
  features: z.object({
    customer_update: z
      .object({
        enabled: z.boolean(),
        allowed_updates: z.array(openEnum(CUSTOMER_UPDATES)).nullish(),
      })
      .nullish(),
    invoice_history: z.object({ enabled: z.boolean() }).nullish(),
    payment_method_update: z
      .object({ enabled: z.boolean(), payment_method_configuration: optionalString })
      .nullish(),
    subscription_cancel: wireCancel.nullish(),
    subscription_pause: wirePause.nullish(),
    subscription_update: wirePlanChange.nullish(),
  }),
});

type Features = z.output<typeof wireConfiguration>['features'];

/** @throws ZodError where Stripe's answer is not a portal configuration */
export function mapPortalConfiguration(wire: unknown): PortalConfiguration {
  const read = wireConfiguration.parse(wire);
  const { features, login_page: loginPage, business_profile: business } = read;
  return {
    id: read.id,
    livemode: read.livemode,
    name: read.name,
    active: read.active ?? true,
    isDefault: read.is_default ?? false,
    loginPageUrl: loginPage?.enabled ? loginPage.url : null,
    returnUrl: read.default_return_url,
    business: {
      headline: business?.headline ?? null,
      privacyUrl: business?.privacy_policy_url ?? null,
      termsUrl: business?.terms_of_service_url ?? null,
    },
    features: {
      customerUpdate: features.customer_update?.enabled ?? false,
      invoiceHistory: features.invoice_history?.enabled ?? false,
      paymentMethodUpdate: features.payment_method_update?.enabled ?? false,
      subscriptionCancel: features.subscription_cancel?.enabled ?? false,
      subscriptionPause: features.subscription_pause?.enabled ?? false,
      subscriptionUpdate: features.subscription_update?.enabled ?? false,
    },
    cancelMode: features.subscription_cancel?.enabled ? features.subscription_cancel.mode : null,
    details: detailsOf(features),
  };
}

function detailsOf(features: Features): PortalDetails {
  const { subscription_cancel: cancel, subscription_pause: pause } = features;
  const reason = cancel?.cancellation_reason;
  return {
    customerUpdates: features.customer_update?.allowed_updates ?? [],
    paymentMethodConfigurationId:
      features.payment_method_update?.payment_method_configuration ?? null,
    cancel: {
      proration: cancel?.proration_behavior ?? 'unknown',
      asksReason: reason?.enabled ?? false,
      reasons: reason?.options ?? [],
      ownReasons: reason?.feedback_options?.length ?? 0,
    },
    pause: {
      duration: pause?.duration?.type ?? 'unknown',
      options: (pause?.duration?.interval_options ?? []).map(({ interval, interval_count }) => ({
        interval,
        count: interval_count,
      })),
    },
    planChange: features.subscription_update?.details ?? NO_PLAN_CHANGE,
  };
}
