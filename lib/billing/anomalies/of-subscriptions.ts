import { type Anomaly, anomaly } from '../anomaly';
import type { CustomerReading } from '../reading';
import { scheduledEnd } from '../scheduled-end';
import { isLive } from '../subscription-life';

const TRIAL_SOON_SECONDS = 7 * 86_400;

/** Ends that are set, and trials that are about to end. */
export function anomaliesOfSubscriptions(reading: CustomerReading): Anomaly[] {
  const { subscriptions, schedules, now } = reading;
  return subscriptions.filter(isLive).flatMap((subscription) => {
    const found: Anomaly[] = [];
    const end = scheduledEnd(subscription, schedules);
    if (end) {
      const objects = [subscription.id, ...(end.scheduleId ? [end.scheduleId] : [])];
      found.push(anomaly('scheduled_end', 'info', objects, { at: end.at }));
    }
    const { status, trialEnd } = subscription;
    if (status === 'trialing' && trialEnd !== null && trialEnd - now <= TRIAL_SOON_SECONDS) {
      found.push(anomaly('trial_ending', 'info', [subscription.id], { at: trialEnd }));
    }
    return found;
  });
}
