import { scheduledEnd } from '../../lib/billing/scheduled-end';
import type { Subscription } from '../../lib/billing/subscription';
import type { SubscriptionSchedule } from '../../lib/billing/subscription-schedule';
import { usePanel } from '../panel/panel-context';
import { Pill, type Tone } from '../parts/pill';

/** The colours of the Stripe Dashboard. */
const TONE: Record<Subscription['status'], Tone> = {
  active: 'good',
  trialing: 'info',
  past_due: 'warn',
  unpaid: 'bad',
  paused: 'mute',
  incomplete: 'warn',
  incomplete_expired: 'mute',
  canceled: 'mute',
  unknown: 'mute',
};

interface SubscriptionStatusProps {
  subscription: Subscription;
  schedules: SubscriptionSchedule[];
}

/** The Dashboard's badges for a subscription. */
export function SubscriptionStatus({ subscription, schedules }: SubscriptionStatusProps) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const { status, statusWord, pauseCollection } = subscription;
  const end = scheduledEnd(subscription, schedules)?.at ?? null;
  const resumesAt = pauseCollection?.resumesAt ?? null;
  return (
    <>
      <Pill tone={TONE[status]}>
        {status === 'unknown' ? statusWord.replaceAll('_', ' ') : say.subscription[status]}
      </Pill>{' '}
      {end !== null && (
        <>
          <Pill tone="mute">{say.cancels(formats.date(end))}</Pill>{' '}
        </>
      )}
      {pauseCollection && (
        <Pill tone="mute">
          {say.onSubscription.collectionPaused(resumesAt === null ? null : formats.date(resumesAt))}
        </Pill>
      )}
    </>
  );
}
