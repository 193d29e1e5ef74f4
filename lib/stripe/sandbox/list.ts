import { checkQuery, requireObject, requireParams } from './filters';
import { Refusal } from './refusal';
import type { Query } from './request';
import type { Resource } from './resources/resource';
import { isObject, type Store, type StoredObject, valueAt } from './store';

const PAGING = ['limit', 'starting_after', 'ending_before', 'expand[]'];

/** One page of objects, newest first; not yet collapsed or expanded. */
export interface Page {
  object: 'list';
  data: StoredObject[];
  has_more: boolean;
  url: string;
}

/**
 * Answers `GET /v1/<resource>`, or that list below one customer's address.
 *
 * @param customer lists only what is theirs, below their address; null for the list of all
 * @throws Refusal 400 for unknown, missing or impossible parameters, 404 where there is no such customer
 * @see https://docs.stripe.com/api/pagination
 */
export function list(
  resource: Resource,
  query: Query,
  store: Store,
  customer: string | null = null,
): Page {
  if (customer !== null) requireObject(store, 'customers', 'customer', customer, 'customer', 404);
  checkQuery(query, PAGING, resource.filters, store);
  requireParams(query, resource.required ?? []);
  const limit = readLimit(query);
  const all = matching(resource, query, store, customer);
  const below = customer === null ? '' : `customers/${customer}/`;
  return {
    object: 'list',
    ...page(all, resource, query, limit, store),
    url: `/v1/${below}${resource.path}`,
  };
}

/** 1 to 100, 10 unless told. */
export function readLimit(query: Query): number {
  const given = query.limit?.[0];
  if (given === undefined) return 10;
  if (!/^-?\d+$/.test(given)) throw badLimit(`Invalid integer: ${given}`);
  const limit = Number(given);
  if (limit > 100) throw badLimit('This value must be less than or equal to 100.');
  if (limit < 1) throw badLimit('This value must be greater than or equal to 1.');
  return limit;
}

/** Newest first; equal times keep their order, and so do objects without a time. */
export function newestFirst(objects: StoredObject[], time = 'created'): StoredObject[] {
  const at = (object: StoredObject) => Number(object[time] ?? 0);
  return objects.toSorted((a, b) => at(b) - at(a));
}

/** Customers on a test clock, and what is theirs, stay out of lists that do not name them. */
export function livesOnTestClock(object: StoredObject, store: Store): boolean {
  if (object.test_clock) return true;
  if (typeof object.customer !== 'string') return false;
  return Boolean(store.find('customers', object.customer)?.test_clock);
}

function matching(
  resource: Resource,
  query: Query,
  store: Store,
  customer: string | null,
): StoredObject[] {
  const asked = Object.entries(resource.filters).flatMap(([name, filter]) => {
    const values = query[name];
    return values ? [{ filter, values }] : [];
  });
  const named = customer !== null || asked.some(({ filter }) => filter.pointsToObject);
  const { omitsUnless } = resource;
  const omitted = (object: StoredObject) =>
    object.deleted === true ||
    (!named && livesOnTestClock(object, store)) ||
    (omitsUnless !== undefined && !query[omitsUnless.param] && omitsUnless.omits(object));
  const wanted = store
    .all(resource.collection)
    .filter((object) => isObject(object) && !omitted(object))
    .filter((object) => customer === null || valueAt(object, 'customer') === customer)
    .filter((object) => asked.every(({ filter, values }) => filter.matches(object, values)));
  return newestFirst(wanted, resource.time);
}

function page(
  all: StoredObject[],
  { collection, noun }: Resource,
  query: Query,
  limit: number,
  store: Store,
): Pick<Page, 'data' | 'has_more'> {
  const after = query.starting_after?.[0];
  const before = query.ending_before?.[0];
  if (after !== undefined && before !== undefined) throw bothCursors();
  const cursor = after ?? before;
  if (cursor === undefined) return { data: all.slice(0, limit), has_more: all.length > limit };

  const param = after === undefined ? 'ending_before' : 'starting_after';
  requireObject(store, collection, noun, cursor, param, 400);
  const at = all.findIndex(({ id }) => id === cursor);
  if (before === undefined) {
    const rest = at < 0 ? [] : all.slice(at + 1);
    return { data: rest.slice(0, limit), has_more: rest.length > limit };
  }
  const newer = all.slice(0, Math.max(at, 0));
  return { data: newer.slice(-limit), has_more: newer.length > limit };
}

function badLimit(message: string): Refusal {
  return new Refusal({ status: 400, code: 'parameter_invalid_integer', message, param: 'limit' });
}

function bothCursors(): Refusal {
  return new Refusal({
    status: 400,
    message: 'You may only specify one of these parameters: ending_before, starting_after.',
  });
}
