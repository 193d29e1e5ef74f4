import type { TemplateName } from '../own-templates';

/** The deeds that a draft may speak of as done. */
export type Deed = 'refunded' | 'ended';

const REFUNDED: ReadonlySet<TemplateName> = new Set([
  'duplicate_refunded',
  'refund_on_its_way',
  'refund_held_up',
  'refund_needs_customer',
]);

const ENDED: ReadonlySet<TemplateName> = new Set([
  'cancel_already_set',
  'subscription_already_ended',
  'restart_wanted',
  'charged_after_end',
]);

/** What Stripe is known to show wherever this situation is told, so that a template may state it outright. */
export function shownDeeds(name: TemplateName): ReadonlySet<Deed> {
  const deeds = new Set<Deed>();
  if (REFUNDED.has(name)) deeds.add('refunded');
  if (ENDED.has(name)) deeds.add('ended');
  return deeds;
}
