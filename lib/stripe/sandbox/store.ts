import type { UnixSeconds } from '../../billing/amounts';
import type { CollectionName, SandboxObjects } from './sandbox-objects';

/** A Stripe object read by field name: the answers are made from tables, not from types. */
export type StoredObject = { readonly id: string; readonly [field: string]: unknown };

/** The account's objects as one key sees them: those of its mode. */
export interface Store {
  mode: 'live' | 'test';
  now(): UnixSeconds;
  all(collection: CollectionName): StoredObject[];
  find(collection: CollectionName, id: string): StoredObject | null;
  /** True where the other mode has this id; Stripe's refusal then says so. */
  isInOtherMode(collection: CollectionName, id: string): boolean;
}

/** @param mode objects of the other mode are not seen; objects without a mode of their own (refunds) are */
export function createStore(
  objects: Partial<SandboxObjects>,
  mode: 'live' | 'test',
  now: () => UnixSeconds,
): Store {
  const stored = (name: CollectionName) => (objects[name] ?? []) as readonly StoredObject[];
  const seen = (object: StoredObject) =>
    typeof object.livemode !== 'boolean' || object.livemode === (mode === 'live');
  return {
    mode,
    now,
    all: (name) => stored(name).filter(seen),
    find: (name, id) => stored(name).find((each) => each.id === id && seen(each)) ?? null,
    isInOtherMode: (name, id) => stored(name).some((each) => each.id === id && !seen(each)),
  };
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at a dotted path: `customer_details.email`. References give their id. */
export function valueAt(object: StoredObject, path: string): unknown {
  let value: unknown = object;
  for (const name of path.split('.')) value = isObject(value) ? value[name] : undefined;
  return isObject(value) && typeof value.id === 'string' ? value.id : value;
}
