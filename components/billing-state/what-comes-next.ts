import { collectionPaused } from '../../lib/billing/collection-paused';
import { scheduledEnd } from '../../lib/billing/scheduled-end';
import type { Subscription } from '../../lib/billing/subscription';
import type { SubscriptionSchedule } from '../../lib/billing/subscription-schedule';
import type { PanelWords } from '../../lib/words/en/panel';
import type { Formats } from '../../lib/words/formats';
import { hasEnded } from './has-ended';

/** When it renews or ended, in words; null where Stripe does not say. */
export function whatComesNext(
  subscription: Subscription,
  schedules: SubscriptionSchedule[],
  formats: Formats,
  say: PanelWords['billing'],
): string | null {
  const { status, endedAt, trialEnd, items } = subscription;
  if (hasEnded(subscription)) return endedAt ? say.ended(formats.date(endedAt)) : null;
  // The badge "Cancels …" already says when.
  if (scheduledEnd(subscription, schedules)) return null;
  if (status === 'trialing' && trialEnd) return say.trialEnds(formats.date(trialEnd));
  const renews = status === 'active' || status === 'past_due';
  const first = Math.min(...items.map(({ periodEnd }) => periodEnd));
  // An invoice that nobody collects is no renewal to wait for; its note says what becomes of it.
  if (collectionPaused(subscription, first)) return null;
  return renews && Number.isFinite(first) ? say.renews(formats.date(first)) : null;
}
