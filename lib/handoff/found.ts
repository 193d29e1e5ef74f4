import {
  type CustomerReading,
  chosenReading,
  type GuestReading,
  type Reading,
} from '../billing/reading';

/** Whose billing a handoff can speak of: of nobody's, without a chosen customer or a guest. */
export type Found =
  | { kind: 'chosen'; chosen: CustomerReading }
  | { kind: 'not_chosen' }
  | { kind: 'guest'; guest: GuestReading }
  | { kind: 'nobody' };

export function foundIn(reading: Reading): Found {
  const chosen = chosenReading(reading);
  if (chosen) return { kind: 'chosen', chosen };
  if (reading.customers.length > 0) return { kind: 'not_chosen' };
  return reading.guest ? { kind: 'guest', guest: reading.guest } : { kind: 'nobody' };
}
