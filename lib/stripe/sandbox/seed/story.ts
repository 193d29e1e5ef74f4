import type { UnixSeconds } from '../../../billing/amounts';
import type { SampleTicketText } from '../../../inbox/sample/sample-ticket';
import type { SandboxObjects } from '../sandbox-objects';

/** One customer of Northwind Apps: what they wrote, and what Stripe holds about them. */
export interface Story {
  ticket: SampleTicketText;
  /** @param now UNIX seconds; every date is told from here */
  objects(now: UnixSeconds): Partial<SandboxObjects>;
}
