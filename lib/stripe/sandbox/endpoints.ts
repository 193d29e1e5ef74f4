import { answerBare } from './bare-endpoints';
import { readExpansion, show } from './expand';
import { checkQuery, requireObject } from './filters';
import { list } from './list';
import { fieldsOf, PERMISSION_OF, type Shape } from './object-graph';
import { type KeyPermissions, requirePermission } from './permissions';
import { Refusal } from './refusal';
import { refuseWrite } from './refuse-write';
import type { SandboxRequest } from './request';
import { RESOURCES, type Resource } from './resources';
import { searchCustomers } from './search-customers';
import type { Store } from './store';

/** Who asks: the key, and what it may do. */
export interface Caller extends KeyPermissions {
  key: string;
}

type Target = { resource: Resource } & (
  | { kind: 'list' }
  | { kind: 'search' }
  | { kind: 'retrieve'; id: string }
);

/**
 * The body that answers a request, in Stripe's order of checks: the address, the permission, the
 * parameters, the object.
 *
 * @throws Refusal
 */
export function answerRequest(request: SandboxRequest, caller: Caller, store: Store): unknown {
  const target = targetOf(request);
  if (!target) {
    const bare = answerBare(request, caller, store);
    if (bare === null) throw unrecognized(request);
    return bare;
  }
  const { resource } = target;
  const access = request.method === 'GET' ? 'read' : 'write';
  const write = `${resource.permission}_write`;
  const lacks = access === 'write' && !caller.granted.includes(write);
  requirePermission(resource.permission, access, caller.key, lacks ? [write] : caller.missing);
  if (access === 'write') refuseWrite(request, target, store);

  const root: Shape =
    target.kind === 'retrieve'
      ? fieldsOf(resource.shape)
      : { data: { kind: 'inline', to: resource.shape } };
  const { tree, opened } = readExpansion(request.query['expand[]'] ?? [], root);
  for (const shape of opened) {
    const permission = PERMISSION_OF[shape];
    if (permission) requirePermission(permission, 'read', caller.key, caller.missing);
  }
  return show(bodyOf(target, request, store), root, tree, store);
}

function bodyOf(target: Target, { query }: SandboxRequest, store: Store): unknown {
  const { resource } = target;
  switch (target.kind) {
    case 'list':
      return list(resource, query, store);
    case 'search':
      return searchCustomers(query, store);
    case 'retrieve':
      checkQuery(query, ['expand[]'], {}, store);
      return requireObject(
        store,
        resource.collection,
        resource.noun,
        target.id,
        resource.param,
        404,
      );
  }
}

function targetOf({ method, path }: SandboxRequest): Target | null {
  if (!['GET', 'POST', 'DELETE'].includes(method)) return null;
  for (const resource of RESOURCES) {
    const base = `/v1/${resource.path}`;
    if (path === base) return { kind: 'list', resource };
    if (path === '/v1/customers/search' && resource.path === 'customers') {
      return { kind: 'search', resource };
    }
    const id = path.startsWith(`${base}/`) ? path.slice(base.length + 1) : '';
    // Writes have addresses below an object's own: `/v1/subscriptions/sub_…/pause`.
    if (id && (method !== 'GET' || !id.includes('/'))) {
      return { kind: 'retrieve', resource, id: id.split('/')[0] ?? id };
    }
  }
  return method === 'POST' && path === '/v1/billing_portal/sessions' ? portalSession() : null;
}

/** Made, never read: only the portal's permission counts here. */
function portalSession(): Target | null {
  const resource = RESOURCES.find(({ permission }) => permission === 'rak_customer_portal');
  return resource ? { kind: 'list', resource } : null;
}

function unrecognized({ method, path }: SandboxRequest): Refusal {
  return new Refusal({
    status: 404,
    message: `Unrecognized request URL (${method}: ${path}). Please see https://stripe.com/docs or we can help at https://support.stripe.com/.`,
  });
}
