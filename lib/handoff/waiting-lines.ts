import type { Sums } from '../billing/amounts';
import { comingPhase } from '../billing/coming-phase';
import { addTo } from '../billing/money';
import { planName } from '../billing/plan-name';
import type { CustomerReading, Reading } from '../billing/reading';
import { isStanding } from '../billing/schedule-of';
import { isLive } from '../billing/subscription-life';
import { amountsInWords } from './amounts-in-words';
import type { HandoffLanguage } from './handoff-words';
import { withIds } from './with-ids';

/** What is set to change by itself: schedules, changes that wait for a payment, items of the next invoice. */
export function waitingLines(
  chosen: CustomerReading,
  reading: Reading,
  { words, formats }: HandoffLanguage,
): string[] {
  const { subscriptions, schedules, pendingItems, now } = chosen;
  const live = subscriptions.filter(isLive);
  const changes = live.flatMap((subscription) => {
    const coming = comingPhase(subscription, schedules, now);
    if (!coming) return [];
    const plans = coming.sameItems ? null : plansOf(coming.phase.items);
    const sentence = words.scheduled(formats.date(coming.phase.start), plans);
    return [withIds(sentence, [subscription.id, coming.scheduleId])];
  });
  const starts = schedules
    .filter((each) => isStanding(each) && each.subscriptionId === null)
    .flatMap(({ id, phases: [first] }) =>
      first ? [withIds(words.starts(formats.date(first.start), plansOf(first.items)), [id])] : [],
    );
  const updates = live.flatMap(({ id, pendingUpdate }) => {
    if (!pendingUpdate) return [];
    const until = formats.date(pendingUpdate.expiresAt);
    return [withIds(words.waitsForPayment(plansOf(pendingUpdate.items) || null, until), [id])];
  });
  const sums = pendingItems.reduce<Sums>(addTo, {});
  const pending = words.pendingItems(pendingItems.length, amountsInWords(sums, formats));
  return [...changes, ...starts, ...updates, ...(pendingItems.length > 0 ? [pending] : [])];

  function plansOf(
    items: { priceId: string; productId: string | null; quantity: number | null }[],
  ): string {
    return items
      .map((item) => {
        const name = planName(item, reading) ?? item.productId ?? item.priceId;
        return (item.quantity ?? 1) > 1 ? `${name} × ${item.quantity}` : name;
      })
      .join(' + ');
  }
}
