import { foundIn } from './found';
import type { JudgedCase } from './handoff-words';
import type { Handoff } from './schema';

/**
 * Who the handoff is about: the chosen customer, else the guest, else nobody but the sender's address. Colleagues
 * are not this person and stay out.
 */
export function handoffCustomer({ reading, conversation }: JudgedCase): Handoff['customer'] {
  const found = foundIn(reading);
  const chosen = found.kind === 'chosen' ? found.chosen : null;
  const related = reading.related
    .filter(({ because }) => because !== 'same_company')
    .map((each) => each.reading);
  const otherIds = [...reading.customers, ...related]
    .filter((each) => each !== chosen && !each.customer.deleted)
    .map(({ customer }) => customer.id);
  const sender = conversation.sender.kind === 'one' ? conversation.sender.person : null;
  const guest = found.kind === 'guest' ? found.guest : null;
  const who = chosen?.customer ?? guest ?? sender;
  return {
    id: chosen?.customer.id ?? null,
    name: who?.name?.trim() || null,
    email: who?.email ?? null,
    otherIds,
    match: reading.match,
  };
}
