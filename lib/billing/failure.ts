/** Why Stripe gave no answer, as the operator needs to know it. Each has a screen and a next step. */
export type StripeFailure =
  | {
      kind: 'key_rejected';
      because: 'invalid' | 'expired' | 'ip_not_allowed' | 'wrong_mode';
      requestId: string | null;
    }
  | { kind: 'permission_missing'; permissions: string[]; requestId: string | null }
  | { kind: 'rate_limited'; reason: string | null; requestId: string | null }
  | { kind: 'offline' }
  | {
      kind: 'stripe_error';
      because:
        | 'server'
        | 'timeout'
        /** The connection broke in the middle of the answer. */
        | 'cut'
        /** The answer ends too early. */
        | 'truncated'
        /** An answer, but not Stripe's: a sign-in page of the network, a proxy. */
        | 'not_stripe'
        /** Not what was asked for. */
        | 'malformed'
        /** Something else is changing the same object. */
        | 'conflict'
        | 'refused';
      status: number | null;
      message: string | null;
      requestId: string | null;
    };
