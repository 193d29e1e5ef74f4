import type { StripeFailure } from '../../lib/billing/failure';
import type { PanelWords } from '../../lib/words/en/panel';

/** What a failure means, and where it helps the next step. */
export function failureMeaning(failure: StripeFailure, say: PanelWords['screens']): string {
  switch (failure.kind) {
    case 'key_rejected':
      return `${say.key_rejected.because[failure.because]} ${say.key_rejected.next}`;
    case 'stripe_error':
      return say.stripe_error.because[failure.because];
    case 'rate_limited': {
      const { reason, otherReason, text } = say.rate_limited;
      return `${text} ${reason[failure.reason ?? ''] ?? otherReason(failure.reason)}`;
    }
    default:
      return say[failure.kind].text;
  }
}
