import Stripe from 'stripe';
import type { StripeFailure } from '../billing/failure';
import { z } from '../zod';
import { NotStripesAnswer } from './not-stripes-answer';
import { ModeMismatchError } from './require-mode';

/** Stripe names what a restricted key lacks: `Having the 'rak_a', 'rak_b' permissions would allow …`. */
const MISSING_PERMISSIONS =
  /Having the ((?:'rak_[a-z0-9_]+',?\s*(?:or\s*)?)+)permissions? would allow/;

/**
 * Names what went wrong, so that the panel can say what it means and what to do.
 *
 * Anything that is no failure of Stripe's is a bug of ours and is thrown on.
 *
 * @see https://docs.stripe.com/error-handling
 */
export function nameFailure(error: unknown): StripeFailure {
  if (error instanceof z.ZodError) return malformed(error);
  if (error instanceof ModeMismatchError) {
    return { kind: 'key_rejected', because: 'wrong_mode', requestId: null };
  }
  if (!(error instanceof Stripe.errors.StripeError)) throw error;
  const requestId = error.requestId ?? null;
  if (error instanceof Stripe.errors.StripeAuthenticationError) {
    return { kind: 'key_rejected', because: rejection(error), requestId };
  }
  if (error instanceof Stripe.errors.StripePermissionError) {
    return {
      kind: 'permission_missing',
      permissions: missingPermissions(error.message),
      requestId,
    };
  }
  if (error instanceof Stripe.errors.StripeRateLimitError) {
    return {
      kind: 'rate_limited',
      reason: error.headers?.['stripe-rate-limited-reason'] ?? null,
      requestId,
    };
  }
  if (error instanceof Stripe.errors.StripeConnectionError) return connection(error);
  if (
    error.statusCode === 404 &&
    /a similar object exists in (live|test) mode/.test(error.message)
  ) {
    return { kind: 'key_rejected', because: 'wrong_mode', requestId };
  }
  const status = error.statusCode ?? null;
  if (/^Invalid JSON received/.test(error.message)) {
    return { kind: 'stripe_error', because: 'truncated', status, message: null, requestId };
  }
  const because = refusal(status);
  return { kind: 'stripe_error', because, status, message: error.message, requestId };
}

/** The permission slugs that Stripe's message names; any one of them would do. */
export function missingPermissions(message: string): string[] {
  const listed = MISSING_PERMISSIONS.exec(message)?.[1] ?? '';
  return [...listed.matchAll(/rak_[a-z0-9_]+/g)].map(([slug]) => slug);
}

function rejection(error: Stripe.errors.StripeError): 'invalid' | 'expired' | 'ip_not_allowed' {
  if (error.code === 'api_key_expired') return 'expired';
  return /IP address/.test(error.message) ? 'ip_not_allowed' : 'invalid';
}

function connection(error: Stripe.errors.StripeConnectionError): StripeFailure {
  const { detail } = error as { detail?: unknown };
  if (detail instanceof NotStripesAnswer) {
    const because = detail.status >= 500 ? 'server' : 'not_stripe';
    return { ...NO_DETAILS, because, status: detail.status };
  }
  const said = `${error.message} ${String(detail ?? '')}`;
  if (/aborted due to timeout|timed out|timeout/i.test(said)) {
    return { ...NO_DETAILS, because: 'timeout' };
  }
  // Its request id came with the headers, so the answer had begun.
  if (error.requestId) return { ...NO_DETAILS, because: 'cut', requestId: error.requestId };
  return { kind: 'offline' };
}

const NO_DETAILS = {
  kind: 'stripe_error',
  status: null,
  message: null,
  requestId: null,
} as const;

function refusal(status: number | null): 'server' | 'conflict' | 'refused' {
  if (status === 409) return 'conflict';
  return status !== null && status >= 500 ? 'server' : 'refused';
}

/** The path of the first field that was not as documented: it holds no customer's data. */
function malformed(error: z.ZodError): StripeFailure {
  const at = error.issues[0]?.path.join('.') ?? null;
  return { kind: 'stripe_error', because: 'malformed', status: 200, message: at, requestId: null };
}
