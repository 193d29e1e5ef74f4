import type { Customer } from '../../billing/customer';
import { z } from '../../zod';
import { wireDefaultMethod } from './card';
import { wireOneDiscount } from './discount';
import { metadata, optionalReference, optionalString } from './wire';

const wireCustomer = z.object({
  id: z.string(),
  name: optionalString,
  email: optionalString,
  created: z.number(),
  livemode: z.boolean(),
  currency: optionalString,
  balance: z.number().nullish(),
  test_clock: optionalReference,
  delinquent: z.boolean().nullish(),
  discount: wireOneDiscount,
  invoice_settings: z.object({ default_payment_method: wireDefaultMethod }).nullish(),
  preferred_locales: z.array(z.string()).nullish(),
  metadata,
});

const wireDeletedCustomer = z.object({ id: z.string(), deleted: z.literal(true) });

/** @throws ZodError where Stripe's answer is not a customer */
export function mapCustomer(wire: unknown): Customer {
  const deleted = wireDeletedCustomer.safeParse(wire);
  if (deleted.success) return deletedCustomer(deleted.data.id);
  const customer = wireCustomer.parse(wire);
  return {
    id: customer.id,
    name: customer.name,
    email: customer.email,
    created: customer.created,
    livemode: customer.livemode,
    deleted: false,
    currency: customer.currency,
    balance: customer.balance ?? 0,
    testClockId: customer.test_clock,
    defaultCard: customer.invoice_settings?.default_payment_method.card ?? null,
    defaultMethod: customer.invoice_settings?.default_payment_method.kind ?? null,
    defaultMethodId: customer.invoice_settings?.default_payment_method.id ?? null,
    delinquent: customer.delinquent ?? false,
    ...customer.discount,
    preferredLocales: customer.preferred_locales ?? [],
    metadata: customer.metadata,
  };
}

function deletedCustomer(id: string): Customer {
  return {
    id,
    name: null,
    email: null,
    created: 0,
    livemode: false,
    deleted: true,
    currency: null,
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
  };
}
