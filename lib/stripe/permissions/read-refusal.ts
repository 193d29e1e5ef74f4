import Stripe from 'stripe';
import type { StripeFailure } from '../../billing/failure';
import type { PermissionState } from '../../vault/key-permissions';
import { missingPermissions, nameFailure } from '../name-failure';

/** Stripe has two ways to say it, and names the permissions only in the first, and not always there. */
const LACKS = /does not have the required permissions|required permissions are not available/;

/** Some endpoints are closed to restricted keys, whatever their permissions. */
const CLOSED = /not available for use by restricted keys/;

const NOTHING = { status: null, message: null, requestId: null };

/**
 * What a refused probe says of the key.
 *
 * A missing object is a permission that is there: Stripe looks at the permission first. Any other refusal says
 * nothing of it.
 *
 * @throws what is no failure of Stripe's: a bug of ours
 * @see https://docs.stripe.com/keys/restricted-api-keys
 */
export function readRefusal(error: unknown): PermissionState {
  if (error instanceof Stripe.errors.StripeError) {
    const { code, statusCode, message, requestId = null } = error;
    if (code === 'resource_missing') return { kind: 'allowed' };
    if (statusCode === 403 && LACKS.test(message)) {
      const permissions = missingPermissions(message);
      return { kind: 'missing', permissions, grantable: !CLOSED.test(message) };
    }
    if (statusCode === 403) {
      return unknown({ kind: 'stripe_error', because: 'refused', status: 403, message, requestId });
    }
  }
  // The client trips over an answer that is JSON and yet nothing like Stripe's.
  if (error instanceof TypeError) {
    return unknown({ kind: 'stripe_error', because: 'malformed', ...NOTHING });
  }
  return unknown(nameFailure(error));
}

function unknown(because: StripeFailure): PermissionState {
  return { kind: 'unknown', because };
}
