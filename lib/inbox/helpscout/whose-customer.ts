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

/**
 * Proved where the sidebar came since the address changed and the title names the same customer. Either alone is not
 * enough: a sidebar that was asked for earlier may come late, and two customers may have one name.
 */
export function belonging(
  open: OpenTicket,
  parts: PageParts,
  marks: PartMarks,
  customer: CustomerBeside,
): Belonging {
  const came = cameFor(open, 'customer', marks);
  const named = isInTitle(parts, customer);
  if (came && named) return 'proved';
  return named || (came && hasWritten(parts, customer)) ? 'likely' : 'unknown';
}

/** Whether the page's title names that customer, by name or, where they have none, by address. */
export function isInTitle({ title }: PageParts, { name, addresses }: CustomerBeside): boolean {
  const known = name === null ? addresses : [name, ...addresses];
  return title !== null && known.some((each) => titleNames(title, each));
}

function hasWritten({ threads }: PageParts, { name }: CustomerBeside): boolean {
  return threads.some(
    (thread) => thread.isCustomers && senderElement(thread)?.textContent.trim() === name,
  );
}
