import type { Subscription } from '../../lib/billing/subscription';
import { currentPeriod } from '../../lib/billing/subscription-life';
import { usePanel } from '../panel/panel-context';
import { Pill, type Tone } from '../parts/pill';
import { hasEnded } from './has-ended';

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

/** The Dashboard's badges for a subscription. */
export function SubscriptionStatus({ subscription }: { subscription: Subscription }) {
  const { words, formats } = usePanel();
  const say = words.panel.billing;
  const { status, statusWord, cancelAt, cancelAtPeriodEnd, pauseCollection } = subscription;
  const end = cancelAt ?? (cancelAtPeriodEnd ? currentPeriod(subscription)?.end : undefined);
  return (
    <>
      <Pill tone={TONE[status]}>
        {status === 'unknown' ? statusWord : say.subscription[status]}
      </Pill>{' '}
      {!hasEnded(subscription) && end !== undefined && (
        <>
          <Pill tone="mute">{say.cancels(formats.date(end))}</Pill>{' '}
        </>
      )}
      {pauseCollection && <Pill tone="mute">{say.collectionPaused}</Pill>}
    </>
  );
}
