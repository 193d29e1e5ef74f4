import type { Mode } from '../billing/reading';

/** An object of the other mode was answered: nothing of it may be shown. */
export class ModeMismatchError extends Error {
  override name = 'ModeMismatchError';
}

/**
 * Test and live never mix: the key's prefix says what may come. Objects without a mode of their own (a deleted
 * customer, a refund) pass.
 *
 * @throws ModeMismatchError
 */
export function requireMode(wire: unknown, mode: Mode): void {
  if (typeof wire !== 'object' || wire === null || !('livemode' in wire)) return;
  if (wire.livemode === (mode === 'live')) return;
  const id = 'id' in wire ? String(wire.id) : 'an object';
  throw new ModeMismatchError(`${id} is not of ${mode} mode`);
}
