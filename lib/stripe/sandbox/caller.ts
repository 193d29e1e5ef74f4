import type { KeyPermissions } from './permissions';

/** Who asks: the key, and what it may do. */
export interface Caller extends KeyPermissions {
  key: string;
}
