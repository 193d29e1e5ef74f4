import type { UnixSeconds } from '../../billing/amounts';

/** Where the sample customers write to. */
export const SUPPORT_ADDRESS = 'support@northwind-apps.example';

/** A message earlier in the same conversation. */
export interface SampleTurn {
  by: 'customer' | 'support';
  body: string;
  at: UnixSeconds;
}

/** One conversation of the sample inbox. Every name and address is invented. */
export interface SampleTicket {
  id: string;
  from: { name: string; email: string };
  to: string;
  subject: string;
  /** The customer's latest message. */
  body: string;
  at: UnixSeconds;
  /** Oldest first. */
  earlier?: SampleTurn[];
}

/** A ticket before it has a date: the samples are always recent. */
export type SampleTicketText = Omit<SampleTicket, 'to' | 'at' | 'earlier'> & {
  hoursAgo: number;
  earlier?: Array<Omit<SampleTurn, 'at'> & { hoursAgo: number }>;
};

/** @param now UNIX seconds; every message lies before it */
export function dated(
  { hoursAgo, earlier, ...text }: SampleTicketText,
  now: UnixSeconds,
): SampleTicket {
  const before = (hours: number) => now - Math.round(hours * 3600);
  return {
    ...text,
    to: SUPPORT_ADDRESS,
    at: before(hoursAgo),
    ...(earlier && {
      earlier: earlier.map(({ hoursAgo: hours, ...turn }) => ({ ...turn, at: before(hours) })),
    }),
  };
}
