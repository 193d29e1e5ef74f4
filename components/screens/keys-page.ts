import type { Mode } from '../../lib/billing/reading';

/** The Dashboard's list of keys, where a key's permissions are edited. */
export function keysPage(mode: Mode): string {
  return `https://dashboard.stripe.com/${mode === 'test' ? 'test/' : ''}apikeys`;
}
