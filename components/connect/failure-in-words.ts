import type { StripeFailure } from '../../lib/billing/failure';
import type { PanelWords } from '../../lib/words/en/panel';
import { permissionName } from '../screens/permission-name';

/** Why Stripe gave no answer, in one line. */
export function failureInWords(failure: StripeFailure, say: PanelWords['screens']): string {
  switch (failure.kind) {
    case 'key_rejected':
      return say.key_rejected.because[failure.because];
    case 'stripe_error':
      return say.stripe_error.because[failure.because];
    case 'permission_missing':
      return `${say.permission_missing.needs}: ${failure.permissions
        .map((slug) => permissionName(slug, say))
        .join(', ')}`;
    default:
      return say[failure.kind].text;
  }
}
