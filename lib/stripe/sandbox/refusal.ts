/** What Stripe says where it does not answer; its `error` object and status. */
export interface RefusalDetails {
  status: 400 | 401 | 403 | 404 | 409 | 429 | 500 | 502 | 503;
  type?: 'invalid_request_error' | 'idempotency_error' | 'api_error';
  code?: string;
  message: string;
  param?: string;
  headers?: Record<string, string>;
}

/** Thrown anywhere while a request is answered; becomes Stripe's error body. */
export class Refusal extends Error {
  constructor(readonly details: RefusalDetails) {
    super(details.message);
    this.name = 'Refusal';
  }
}

/**
 * Stripe's error body.
 *
 * @param logUrl where the Dashboard shows this request; null for requests that no account can be tied to
 * @see https://docs.stripe.com/api/errors
 */
export function refusalBody({ type, code, message, param }: RefusalDetails, logUrl: string | null) {
  const docUrl = code && `https://docs.stripe.com/error-codes/${code.replaceAll('_', '-')}`;
  return {
    error: {
      ...(code && { code, doc_url: docUrl }),
      message,
      ...(param && { param }),
      ...(logUrl && { request_log_url: logUrl }),
      type: type ?? 'invalid_request_error',
    },
  };
}
