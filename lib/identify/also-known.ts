import type { Conversation } from '../inbox/conversation';
import { foldAddress } from './address';

/** More than this many are more than anybody looks through. */
const ALSO_KNOWN_LIMIT = 8;

/**
 * The other addresses that the inbox keeps of who wrote: whoever can write to it may have put them there, so they are
 * shown as inert chips, looked up only when the operator clicks one.
 *
 * @param lookedUp the address that was looked up; null where it was none, or the sender's
 */
export function alsoKnown(
  { sender, otherAddresses }: Conversation,
  lookedUp: string | null,
): string[] {
  const own = sender.kind === 'one' ? [sender.person.email] : [];
  const offered = sender.kind === 'ambiguous' ? sender.candidates.map(({ email }) => email) : [];
  const seen = new Set([...own, ...offered, lookedUp ?? ''].map(foldAddress));
  const others = otherAddresses.filter((address) => {
    const folded = foldAddress(address);
    if (seen.has(folded)) return false;
    seen.add(folded);
    return address.trim() !== '';
  });
  return others.slice(0, ALSO_KNOWN_LIMIT);
}
