import { SUPPORT_ADDRESS } from '../../../lib/inbox/sample/sample-ticket';
import type { ConformanceTicket } from './inbox-under-test';

/** An address that Stripe knows one customer of: the sample's Maria Keller. */
export const KNOWN_CUSTOMER = 'maria@keller.example';

/** Another ticket from that address: by whom it is for, its reply is no other than the first one's. */
export const SAME_CUSTOMER: ConformanceTicket = {
  id: 'same-customer',
  from: { name: 'M. Keller', email: KNOWN_CUSTOMER },
  to: SUPPORT_ADDRESS,
  subject: 'A receipt for August',
  body: 'Hello,\n\ncould I have a receipt for August?\n\nM.',
  at: 1_790_000_500,
};
