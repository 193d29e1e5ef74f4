import type { PanelWords } from '../../lib/words/en/panel';

/**
 * A permission as the Stripe Dashboard's key page names it, with its slug: `rak_dispute_read` is
 * `Disputes: Read (rak_dispute_read)`. A slug this build does not know is shown as it is.
 */
export function permissionName(slug: string, say: PanelWords['screens']): string {
  const name = permissionRow(slug, say);
  const level = /_(read|write)$/.exec(slug)?.[1] ?? '';
  return name ? `${name}: ${say.permissionLevel[level]} (${slug})` : slug;
}

/** The row of Stripe's key page that a permission is set in; null for a slug this build does not know. */
export function permissionRow(slug: string, say: PanelWords['screens']): string | null {
  const resource = /^rak_(.+)_(?:read|write)$/.exec(slug)?.[1] ?? '';
  const known = Object.hasOwn(say.permissionNames, resource);
  return known ? (say.permissionNames[resource] ?? null) : null;
}
