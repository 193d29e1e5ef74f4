import type { CustomerBeside } from './customer-beside';
import type { PageParts, PartMarks } from './page-parts';
import { titleNames } from './page-title';
import { senderElement } from './threads';
import { cameFor, type OpenTicket } from './ticket-track';

/**
 * Whether the sidebar shows the customer of the open conversation: Help Scout leaves the one before in place until
 * the next has come. `likely` is nothing to show billing data by.
 */
export type Belonging = 'proved' | 'likely' | 'unknown';

/** The conversation whose customer was last proved, and who that was; no name or address is kept. */
export interface LastCustomer {
  ticketId: string;
  fingerprint: number;
}

/**
 * Proved where the title names the customer of the sidebar, and the sidebar came since the address changed and is
 * not the one before drawn again. None of these is enough alone: a sidebar that was asked for earlier may come late,
 * and two customers may have one name. That it lists the open conversation among this customer's is enough with the
 * name, and so is that it was proved before.
 */
export function belonging(
  open: OpenTicket,
  parts: PageParts,
  marks: PartMarks,
  customer: CustomerBeside,
  last: LastCustomer | null,
): Belonging {
  const { conversations } = customer;
  const named = isNamed(parts, customer);
  const isLast = last?.fingerprint === fingerprint(customer);
  if (named && isLast && last.ticketId === open.id) return 'proved';
  const isNew = !isLast || conversations.includes(last.ticketId);
  const came = cameFor(open, 'customer', marks) && isNew;
  if (named && (came || conversations.includes(open.id))) return 'proved';
  return named || (came && hasWritten(parts, customer)) ? 'likely' : 'unknown';
}

/** A number that most likely is another for another customer; who it is cannot be read from it. */
export function fingerprint({ name, addresses }: CustomerBeside): number {
  let number = 0;
  for (const letter of [name, ...addresses].join('\n')) {
    number = (Math.imul(number, 31) + (letter.codePointAt(0) ?? 0)) | 0;
  }
  return number;
}

/**
 * Whether the page's title names that customer, by name or, where they have none, by address. Where it names no
 * conversation at all, the names over the customer's messages are asked.
 */
export function isNamed(parts: PageParts, customer: CustomerBeside): boolean {
  const { title } = parts;
  if (title === null) return hasWritten(parts, customer);
  const { name, addresses } = customer;
  return [name ?? '', ...addresses].some((each) => titleNames(title, each));
}

function hasWritten({ threads }: PageParts, { name }: CustomerBeside): boolean {
  return threads.some(
    (thread) => thread.isCustomers && senderElement(thread)?.textContent.trim() === name,
  );
}
