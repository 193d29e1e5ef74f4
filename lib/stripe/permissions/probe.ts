import type { Capability, Purpose } from '../../vault/key-permissions';

/** How one capability of a key is tried. */
export interface Probe {
  capability: Capability;
  purpose: Purpose;
  /** Without it there is no decision on any ticket. */
  essential: boolean;
  /**
   * The permission that Stripe's key page is to choose. Null where Stripe publishes none, or where it opens more than is
   * needed: then only Stripe's message names it.
   */
  permission: `rak_${string}` | null;
  /** Live mode has no such thing. */
  testOnly: boolean;
  request: ProbeRequest;
}

/**
 * A request that cannot change anything, whatever the key may do: the first object of a list, or a write to an
 * object that cannot exist. It has no body.
 */
export interface ProbeRequest {
  method: 'GET' | 'POST';
  /** With its query. */
  path: string;
}

/** Ends the id of every object that is written to: Stripe's own ids are longer, and random. */
export const NO_SUCH_ID = 'BillsideProbe000000';

/** @param path after `/v1/` */
export function firstOf(path: string): ProbeRequest {
  return { method: 'GET', path: `/v1/${path}${path.includes('?') ? '&' : '?'}limit=1` };
}

/**
 * Stripe looks at the permission before it looks for the object, so this is refused for want of the one or of
 * the other.
 *
 * @param kind after `/v1/`, with the start of the id: `customers/cus_`
 * @param action below the object: `/cancel`
 */
export function writeToNone(kind: string, action = ''): ProbeRequest {
  return { method: 'POST', path: `/v1/${kind}${NO_SUCH_ID}${action}` };
}
