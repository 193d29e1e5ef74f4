import type { Customer } from '../billing/customer';
import type { Mode } from '../billing/reading';

/** An object of the other mode was answered: nothing of it may be shown. */
export class ModeMismatchError extends Error {
  override name = 'ModeMismatchError';
}

/** Test and live never mix: the key's prefix says what may come. @throws ModeMismatchError */
export function requireMode(customer: Customer, mode: Mode): void {
  if (customer.deleted || customer.livemode === (mode === 'live')) return;
  throw new ModeMismatchError(`${customer.id} is not of ${mode} mode`);
}
