import { probesIn } from '../../lib/stripe/permissions/probes';
import type { Capability, KeyFinding, PermissionState } from '../../lib/vault/key-permissions';

export const ALLOWED: PermissionState = { kind: 'allowed' };
export const MORE: PermissionState = { kind: 'more_than_needed' };

export function lacks(...permissions: string[]): PermissionState {
  return { kind: 'missing', permissions, grantable: true };
}

/** What is found of a key that reads all that Billside reads and nothing else, but for what is said otherwise. */
export function findings(
  otherwise: Partial<Record<Capability, PermissionState>> = {},
): KeyFinding[] {
  return probesIn('test').map(({ capability, purpose, essential, permission }) => {
    const usual = purpose === 'read' ? ALLOWED : lacks(permission ?? '');
    const state = otherwise[capability] ?? usual;
    return { capability, purpose, essential, permission, state };
  });
}
