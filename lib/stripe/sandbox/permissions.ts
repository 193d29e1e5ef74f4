import { masked } from './authenticate';
import { Refusal } from './refusal';

/** The account the sample objects belong to. */
export const SANDBOX_ACCOUNT = 'acct_1NorthwindApps0';

/** A Dashboard row of a restricted key; `_read` or `_write` follows. Write implies read. */
export type Permission =
  | 'rak_balance_transaction_source'
  | 'rak_billing_clock'
  | 'rak_charge'
  | 'rak_checkout_session'
  | 'rak_coupon'
  | 'rak_credit_note'
  | 'rak_customer'
  | 'rak_customer_portal'
  | 'rak_dispute'
  | 'rak_entitlement'
  | 'rak_invoice'
  | 'rak_payment_intent'
  | 'rak_payment_method'
  | 'rak_plan'
  | 'rak_product'
  | 'rak_subscription';

/** What a key may do. At first it reads all that Billside reads, and nothing else. */
export interface KeyPermissions {
  /** Reads it lacks, as slugs: `rak_dispute_read`. */
  missing: readonly string[];
  /** What it may do beyond those reads: `rak_customer_write`, `rak_payout_read`. */
  granted: readonly string[];
}

/**
 * Refuses what the key may not do. Stripe asks this before it looks whether the object exists.
 *
 * @param missing the slugs the key lacks; a missing `_read` takes the `_write` with it
 * @throws Refusal 403
 */
export function requirePermission(
  permission: Permission,
  access: 'read' | 'write',
  key: string,
  missing: readonly string[],
): void {
  const slug = `${permission}_${access}`;
  if (missing.includes(slug) || missing.includes(`${permission}_read`)) {
    throw permissionMissing(key, [slug]);
  }
}

/** @param slugs several are alternatives: any one of them would do */
export function permissionMissing(key: string, slugs: readonly string[]): Refusal {
  const names = slugs.map((slug) => `'${slug}'`).join(', ');
  const hint = names
    ? ` Having the ${names} permission${slugs.length > 1 ? 's' : ''} would allow this request to continue.`
    : '';
  return new Refusal({
    status: 403,
    message: `The provided key '${masked(key)}' does not have the required permissions for this endpoint on account '${SANDBOX_ACCOUNT}'.${hint}`,
  });
}
