import type { UnixSeconds } from '../../../billing/amounts';
import { joinObjects, type SandboxObjects } from '../sandbox-objects';
import { ALL_STORIES } from './all-stories';
import { catalog } from './catalog';
import { portals } from './portals';

/**
 * The sample account: Northwind Apps, in test mode, with a customer for every kind of ticket.
 *
 * @param now UNIX seconds; every date is told from here, so the account is never out of date
 */
export function seedObjects(now: UnixSeconds): SandboxObjects {
  return joinObjects(catalog(), portals(), ...ALL_STORIES.map((story) => story.objects(now)));
}
