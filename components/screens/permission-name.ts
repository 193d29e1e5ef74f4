import type { PanelWords } from '../../lib/words/en/panel';

/**
 * A permission as the Stripe Dashboard's key page names it, with its slug: `rak_dispute_read` is
 * `Disputes: Read (rak_dispute_read)`. A slug this build does not know is shown as it is.
 */
export function permissionName(slug: string, say: PanelWords['screens']): string {
  const [, resource = '', level = ''] = /^rak_(.+)_(read|write)$/.exec(slug) ?? [];
  const known = Object.hasOwn(say.permissionNames, resource);
  const name = known ? say.permissionNames[resource] : undefined;
  return name ? `${name}: ${say.permissionLevel[level]} (${slug})` : slug;
}
