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
      because: 'server' | 'timeout' | 'malformed' | 'refused';
      status: number | null;
      message: string | null;
      requestId: string | null;
    };
