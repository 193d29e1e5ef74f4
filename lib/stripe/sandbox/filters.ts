import { Refusal } from './refusal';
import type { Query } from './request';
import type { CollectionName } from './sandbox-objects';
import { type Store, type StoredObject, valueAt } from './store';

/** One query parameter of a list, and which objects it lets through. */
export interface Filter {
  matches(object: StoredObject, values: readonly string[]): boolean;
  /** Refuses a value that Stripe would refuse. */
  check?(values: readonly string[], name: string, store: Store): void;
  /** The filter names one object, so test-clock objects that hang on it are listed too. */
  pointsToObject?: true;
}

export type Filters = Readonly<Record<string, Filter>>;

/** Exact and case-sensitive, as Stripe's list filters are. */
export function equals(path: string): Filter {
  return { matches: (object, [value]) => String(valueAt(object, path)) === value };
}

/** The id of another object; Stripe refuses one that does not exist. */
export function pointsTo(path: string, collection: CollectionName, noun: string): Filter {
  return {
    matches: equals(path).matches,
    check: ([id], name, store) => requireObject(store, collection, noun, id ?? '', name, 400),
    pointsToObject: true,
  };
}

/** One of Stripe's words; any other is refused. */
export function oneOf(path: string, words: readonly string[]): Filter {
  return { matches: equals(path).matches, check: onlyWords(words) };
}

export function onlyWords(words: readonly string[]): NonNullable<Filter['check']> {
  return ([value], name) => {
    if (!words.includes(value ?? '')) {
      throw new Refusal({
        status: 400,
        message: `Invalid ${name}: must be one of ${words.slice(0, -1).join(', ')}, or ${words.at(-1)}`,
        param: name,
      });
    }
  };
}

/** A time in UNIX seconds: `created=1` and `created[gte]=1` and its like. */
export function times(name: string, path = name): Filters {
  const at = (object: StoredObject) => Number(valueAt(object, path) ?? Number.NaN);
  return {
    [name]: { matches: (object, [value]) => at(object) === Number(value) },
    [`${name}[gt]`]: { matches: (object, [value]) => at(object) > Number(value) },
    [`${name}[gte]`]: { matches: (object, [value]) => at(object) >= Number(value) },
    [`${name}[lt]`]: { matches: (object, [value]) => at(object) < Number(value) },
    [`${name}[lte]`]: { matches: (object, [value]) => at(object) <= Number(value) },
  };
}

/**
 * Refuses parameters the endpoint does not have, and values it would refuse.
 *
 * @throws Refusal 400, `parameter_unknown` for the former
 */
export function checkQuery(query: Query, known: readonly string[], filters: Filters, store: Store) {
  for (const [name, values] of Object.entries(query)) {
    if (Object.hasOwn(filters, name)) filters[name]?.check?.(values, name, store);
    else if (!known.includes(name)) {
      throw new Refusal({
        status: 400,
        code: 'parameter_unknown',
        message: `Received unknown parameter: ${name.replace(/\[\]$/, '')}`,
        param: name.replace(/\[\]$/, ''),
      });
    }
  }
}

/** @throws Refusal 400, `parameter_missing`, for the first that is not there */
export function requireParams(query: Query, names: readonly string[]): void {
  const missing = names.find((name) => !query[name]?.[0]);
  if (missing === undefined) return;
  const param = missing.replace(/\[.*$/, '');
  throw new Refusal({
    status: 400,
    code: 'parameter_missing',
    message: `Missing required param: ${param}.`,
    param,
  });
}

/**
 * The object of that id.
 *
 * @param status 404 where the id is in the path, 400 where it is a parameter
 * @throws Refusal `resource_missing`
 */
export function requireObject(
  store: Store,
  collection: CollectionName,
  noun: string,
  id: string,
  param: string,
  status: 400 | 404,
): StoredObject {
  const found = store.find(collection, id);
  if (found) return found;
  const [mode, other] = store.mode === 'live' ? ['live', 'test'] : ['test', 'live'];
  const elsewhere = store.isInOtherMode(collection, id)
    ? `; a similar object exists in ${other} mode, but a ${mode} mode key was used to make this request.`
    : '';
  throw new Refusal({
    status,
    code: 'resource_missing',
    message: `No such ${noun}: '${id}'${elsewhere}`,
    param,
  });
}
