import type { Unread } from '../../billing/reading';
import { nameFailure } from '../name-failure';

/** Failures that concern the key or the connection: they end the whole lookup, not one list. */
const ENDS_LOOKUP = new Set(['key_rejected', 'offline']);

/**
 * One list that a decision can do without: what cannot be read is noted and left out, so that a missing
 * permission for disputes hides disputes and nothing else.
 */
export async function readOr<Value>(
  fallback: Value,
  list: Unread['list'],
  read: Promise<Value>,
  unread: Unread[],
): Promise<Value> {
  try {
    return await read;
  } catch (error) {
    const failure = nameFailure(error);
    if (ENDS_LOOKUP.has(failure.kind)) throw error;
    const missing = failure.kind === 'permission_missing';
    unread.push({
      list,
      because: missing ? 'permission' : 'failed',
      permission: missing ? (failure.permissions[0] ?? null) : null,
    });
    return fallback;
  }
}
