import type { KeyCheck } from '../../vault/key-permissions';
import { readRestrictedKey } from '../../vault/restricted-key';
import { createStripe } from '../client';
import { checkPermissions } from './check-permissions';

/**
 * Learns what a restricted key may do.
 *
 * @throws Error for any other key, before anything is sent: a secret key would be allowed everything
 */
export async function checkKey(key: string, send: typeof fetch): Promise<KeyCheck> {
  const reading = readRestrictedKey(key);
  if (reading.kind === 'refused') throw new Error(`not a restricted key: ${reading.because}`);
  return checkPermissions(createStripe(reading.key, send), reading.mode);
}
