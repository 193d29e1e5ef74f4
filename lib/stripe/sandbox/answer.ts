import type { UnixSeconds } from '../../billing/amounts';
import type { BrokenAnswer } from './broken-answer';

/**
 * The headers by which Stripe lets other origins read its answers.
 * `Stripe-Rate-Limited-Reason` is not among the exposed ones.
 */
const CORS_HEADERS = {
  'access-control-allow-credentials': 'true',
  'access-control-allow-methods': 'GET, HEAD, PUT, PATCH, POST, DELETE',
  'access-control-allow-origin': '*',
  'access-control-expose-headers':
    'Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, X-Stripe-External-Auth-Required, X-Stripe-Privileged-Session-Required',
  'access-control-max-age': '300',
};

export interface AnswerContext {
  requestId: string;
  /** The version the client asked for; answered back as Stripe does. */
  apiVersion: string;
  /** The server's clock, as the `Date` header shows it. */
  now: UnixSeconds;
}

/** An answer with Stripe's headers; `body` is sent as it is where it is a text or a stream. */
export function answer(
  status: number,
  body: unknown,
  { requestId, apiVersion, now }: AnswerContext,
  headers: Record<string, string> = {},
): Response {
  const isReady = typeof body === 'string' || body instanceof ReadableStream;
  return new Response(isReady ? body : JSON.stringify(body), {
    status,
    headers: {
      ...CORS_HEADERS,
      'cache-control': 'no-cache, no-store',
      'content-type': 'application/json',
      date: httpDate(now),
      'request-id': requestId,
      'stripe-version': apiVersion,
      ...headers,
    },
  });
}

/** What something between sends in Stripe's place. */
export function answerByProxy(
  { status, body, contentType }: BrokenAnswer,
  now: UnixSeconds,
): Response {
  return new Response(body, {
    status,
    headers: { 'content-type': contentType, date: httpDate(now) },
  });
}

/** The answer to a preflight: any header may be sent. */
export function answerPreflight(asked: Headers, now: UnixSeconds): Response {
  return new Response(null, {
    status: 200,
    headers: {
      ...CORS_HEADERS,
      'access-control-allow-headers': asked.get('access-control-request-headers') ?? '*',
      date: httpDate(now),
    },
  });
}

function httpDate(now: UnixSeconds): string {
  return new Date(now * 1000).toUTCString();
}
