import { requireObject } from './filters';
import { Refusal } from './refusal';
import type { SandboxRequest } from './request';
import type { Resource } from './resources/resource';
import type { Store } from './store';

/**
 * Refuses a write that the key may do: first as Stripe does where the object does not exist, then because
 * nothing is changed here.
 *
 * @throws Refusal 404 `resource_missing`, else 400
 */
export function refuseWrite(
  request: SandboxRequest,
  target: { resource: Resource; id?: string },
  store: Store,
): never {
  const { collection, noun, param } = target.resource;
  if (target.id !== undefined) requireObject(store, collection, noun, target.id, param, 404);
  throw changesNothing(request);
}

/** What a write gets that nothing else stood in the way of. */
export function changesNothing({ method, path }: SandboxRequest): Refusal {
  return new Refusal({
    status: 400,
    message: `The embedded Stripe changes nothing: ${method} ${path} was not carried out.`,
  });
}
