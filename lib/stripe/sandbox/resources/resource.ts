import type { Filters } from '../filters';
import type { ShapeName } from '../object-graph';
import type { Permission } from '../permissions';
import type { CollectionName } from '../sandbox-objects';
import type { SearchFields } from '../search-fields';
import type { StoredObject } from '../store';

/** One kind of object: where it is read, with which permission, and how its list is filtered. */
export interface Resource {
  /** After `/v1/`. */
  path: string;
  collection: CollectionName;
  shape: ShapeName;
  permission: Permission;
  /** As `No such …` names it, and the parameter it blames. */
  noun: string;
  param: string;
  filters: Filters;
  /** Parameters that its list cannot do without. */
  required?: readonly string[];
  /** Its time, by which a list is newest first; `created` where left out. */
  time?: string;
  /** What a list leaves out while no parameter of that name asks for it. */
  omitsUnless?: { param: string; omits(object: StoredObject): boolean };
  /** What `GET /v1/<path>/search` may ask for; where left out, this kind cannot be searched. */
  searchFields?: SearchFields;
}
