import { answerBare } from './bare-endpoints';
import type { Caller } from './caller';
import { creditBalanceSummary } from './credit-balance-summary';
import { readExpansion, show } from './expand';
import { PERMISSION_OF } from './expandable';
import { checkQuery, requireObject } from './filters';
import { list } from './list';
import { fieldsOf, type Shape } from './object-graph';
import { requirePermission } from './permissions';
import { Refusal } from './refusal';
import { refuseWrite } from './refuse-write';
import type { SandboxRequest } from './request';
import { RESOURCES } from './resources';
import { CREDIT_GRANTS, PAYMENT_METHODS } from './resources/customer-resources';
import type { Resource } from './resources/resource';
import { search } from './search';
import type { Store } from './store';

type Target = { resource: Resource } & (
  | { kind: 'list' }
  | { kind: 'list_of_customer'; customer: string }
  | { kind: 'search' }
  | { kind: 'credit_balance_summary' }
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

  const root = rootOf(target);
  const { tree, opened } = readExpansion(request.query['expand[]'] ?? [], root);
  for (const shape of opened) {
    const permission = PERMISSION_OF[shape];
    if (permission) requirePermission(permission, 'read', caller.key, caller.missing);
  }
  return show(bodyOf(target, request, store), root, tree, store);
}

/** The shape of the whole answer. */
function rootOf({ kind, resource }: Target): Shape {
  if (kind === 'retrieve') return fieldsOf(resource.shape);
  if (kind === 'credit_balance_summary') return fieldsOf(kind);
  return { data: { kind: 'inline', to: resource.shape } };
}

function bodyOf(target: Target, { query }: SandboxRequest, store: Store): unknown {
  const { resource } = target;
  switch (target.kind) {
    case 'list':
      return list(resource, query, store);
    case 'list_of_customer':
      return list(resource, query, store, target.customer);
    case 'credit_balance_summary':
      return creditBalanceSummary(query, store);
    case 'search':
      return search(resource, query, store);
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
  if (method === 'GET') {
    const customer = /^\/v1\/customers\/([^/]+)\/payment_methods$/.exec(path)?.[1];
    if (customer) return { kind: 'list_of_customer', resource: PAYMENT_METHODS, customer };
    if (path === '/v1/billing/credit_balance_summary') {
      return { kind: 'credit_balance_summary', resource: CREDIT_GRANTS };
    }
  }
  for (const resource of RESOURCES) {
    const base = `/v1/${resource.path}`;
    if (path === base) return { kind: 'list', resource };
    if (path === `${base}/search`)
      return resource.searchFields ? { kind: 'search', resource } : null;
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
