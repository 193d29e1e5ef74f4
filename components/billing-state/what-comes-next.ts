import type { Subscription } from '../../lib/billing/subscription';
import { currentPeriod } from '../../lib/billing/subscription-life';
import type { PanelWords } from '../../lib/words/en/panel';
import type { Formats } from '../../lib/words/formats';
import { hasEnded } from './has-ended';

/** When it renews or ended, in words; null where Stripe does not say. */
export function whatComesNext(
  subscription: Subscription,
  formats: Formats,
  say: PanelWords['billing'],
): string | null {
  const { status, endedAt, cancelAt, cancelAtPeriodEnd, trialEnd } = subscription;
  if (hasEnded(subscription)) return endedAt ? say.ended(formats.date(endedAt)) : null;
  // The badge "Cancels …" already says when.
  if (cancelAt !== null || cancelAtPeriodEnd) return null;
  const periodEnd = currentPeriod(subscription)?.end;
  if (status === 'trialing' && trialEnd) return say.trialEnds(formats.date(trialEnd));
  const renews = status === 'active' || status === 'past_due';
  return renews && periodEnd ? say.renews(formats.date(periodEnd)) : null;
}
