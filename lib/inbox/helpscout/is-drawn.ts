import type { NumberMemory } from './number-memory';
import type { PageParts, PartMarks } from './page-parts';
import { cameFor, type OpenTicket } from './ticket-track';

/**
 * Whether the threads and the title are those of the conversation that the address names; until they are drawn, the
 * page shows those of the one before.
 *
 * @param numbers what was learned of earlier conversations
 * @param waited whether the page had its time: what stands there then was perhaps drawn before the address changed,
 *   and the number in the title is enough
 */
export function isDrawn(
  open: OpenTicket,
  { title }: PageParts,
  marks: PartMarks,
  numbers: NumberMemory,
  waited: boolean,
): boolean {
  const threadsCame = cameFor(open, 'threads', marks);
  if (title === null) return threadsCame;
  if (open.number === null) {
    const known = numbers.idOf(title.number);
    return threadsCame && (known === null ? cameFor(open, 'title', marks) : known === open.id);
  }
  return title.number === open.number && (threadsCame || waited);
}
