import type { CustomerReading } from '../../../billing/reading';
import { isLive } from '../../../billing/subscription-life';
import type { SubscriptionSchedule } from '../../../billing/subscription-schedule';
import { mapSchedule } from '../../map/schedule';
import { expandOr, PHASE_PRICES } from '../expand-or';
import { noteLeftOut, type Reads, readObject, readOr } from '../reads';

const SCHEDULES_READ = 3;

/** What is already set to change on the live subscriptions that have a schedule. */
export async function readSchedules(
  reads: Reads,
  { customer, subscriptions }: CustomerReading,
): Promise<SubscriptionSchedule[]> {
  const ids = subscriptions.filter(isLive).flatMap(({ scheduleId }) => scheduleId ?? []);
  if (ids.length > SCHEDULES_READ) noteLeftOut(reads, 'schedules', customer.id);
  const name = { list: 'schedules', customerId: customer.id } as const;
  const read = await Promise.all(
    ids
      .slice(0, SCHEDULES_READ)
      .map((id) =>
        readOr(reads, name, null, () =>
          expandOr(reads, [PHASE_PRICES], (expand) =>
            readObject(
              reads,
              reads.stripe.subscriptionSchedules.retrieve(id, { expand }),
              mapSchedule,
            ),
          ),
        ),
      ),
  );
  return read.filter((each) => each !== null);
}
