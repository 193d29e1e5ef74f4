import type { Entitlement } from '../../billing/entitlement';
import { z } from '../../zod';
import { reference } from './wire';

const wireEntitlement = z.object({ id: z.string(), feature: reference, lookup_key: z.string() });

/** @throws ZodError where Stripe's answer is not an active entitlement */
export function mapEntitlement(wire: unknown): Entitlement {
  const { id, feature, lookup_key } = wireEntitlement.parse(wire);
  return { id, featureId: feature, lookupKey: lookup_key };
}
