import { COLLECTION_OF } from './expandable';
import { fieldsOf, type Shape, type ShapeName } from './object-graph';
import { Refusal } from './refusal';
import { isObject, type Store } from './store';

/** The asked-for properties as a tree: `data.payments` is `data` holding `payments`. */
export interface Expansion {
  [property: string]: Expansion;
}

const MAX_LEVELS = 4;

/**
 * Reads `expand[]`.
 *
 * @param root the shape of the whole answer; a list's has `data`
 * @returns the tree, and every shape that it opens
 * @throws Refusal 400 for a property that cannot be expanded, or lies deeper than four levels
 * @see https://docs.stripe.com/api/expanding_objects
 */
export function readExpansion(
  paths: readonly string[],
  root: Shape,
): { tree: Expansion; opened: ShapeName[] } {
  const tree: Expansion = {};
  const opened: ShapeName[] = [];
  for (const path of paths) {
    const levels = path.split('.');
    if (levels.length > MAX_LEVELS) throw tooDeep(path);
    let shape = root;
    let branch = tree;
    for (const [at, name] of levels.entries()) {
      const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
      const isLast = at === levels.length - 1;
      if (!field || field.kind === 'kept') throw notExpandable(path);
      if (isLast && field.kind === 'inline') throw notExpandable(path);
      if (field.kind !== 'inline') opened.push(field.to);
      shape = fieldsOf(field.to);
      branch[name] ??= {};
      branch = branch[name];
    }
  }
  return { tree, opened };
}

/** The answer's view of a stored value: references collapsed, hidden fields left out, unless expanded. */
export function show(value: unknown, shape: Shape, tree: Expansion, store: Store): unknown {
  if (Array.isArray(value)) return value.map((each) => show(each, shape, tree, store));
  if (!isObject(value)) return value;
  const shown: Record<string, unknown> = {};
  for (const [name, inner] of Object.entries(value)) {
    const field = Object.hasOwn(shape, name) ? shape[name] : undefined;
    const branch = Object.hasOwn(tree, name) ? tree[name] : undefined;
    if (field?.kind === 'kept') continue;
    if (!field) shown[name] = inner;
    else if (field.kind === 'inline') {
      shown[name] = show(inner, fieldsOf(field.to), branch ?? {}, store);
    } else if (branch) {
      shown[name] = show(resolved(inner, field.to, store), fieldsOf(field.to), branch, store);
    } else if (field.kind === 'reference') shown[name] = collapsed(inner);
  }
  if (value.object === 'customer' && tree.subscriptions) {
    shown.subscriptions = subscriptionsOf(value, tree.subscriptions, store);
  }
  return shown;
}

function collapsed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(collapsed);
  return isObject(value) ? value.id : value;
}

function resolved(value: unknown, to: ShapeName, store: Store): unknown {
  const collection = COLLECTION_OF[to];
  if (typeof value !== 'string' || !collection) return value;
  return store.find(collection, value) ?? value;
}

/** A customer's own list omits canceled subscriptions. */
function subscriptionsOf(customer: Record<string, unknown>, tree: Expansion, store: Store) {
  const own = store
    .all('subscriptions')
    .filter((each) => collapsed(each.customer) === customer.id && each.status !== 'canceled');
  const list = {
    object: 'list',
    data: own.slice(0, 10),
    has_more: own.length > 10,
    url: `/v1/customers/${customer.id}/subscriptions`,
  };
  return show(list, fieldsOf('subscription_list'), tree, store);
}

function tooDeep(path: string): Refusal {
  return new Refusal({
    status: 400,
    code: 'property_expansion_max_depth',
    message: `You cannot expand more than 4 levels of a property. Property: ${path}`,
    param: 'expand',
  });
}

function notExpandable(path: string): Refusal {
  return new Refusal({
    status: 400,
    message: `This property cannot be expanded (${path}).`,
    param: 'expand',
  });
}
