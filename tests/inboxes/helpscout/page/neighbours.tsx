import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { Link } from './link';
import { addressOf } from './route';

interface NeighboursProps {
  variant: HelpScoutVariant;
  conversations: Conversation[];
  conversation: Conversation;
}

/** The way to the conversations before and after this one, without the list between. */
export function Neighbours({ variant, conversations, conversation }: NeighboursProps) {
  const at = conversations.indexOf(conversation);
  const [before, after] = [conversations[at - 1], conversations[at + 1]];
  return (
    <nav aria-label="Neighbours">
      {before ? <Link to={addressOf(before, variant)}>Previous</Link> : null}{' '}
      {after ? <Link to={addressOf(after, variant)}>Next</Link> : null}
    </nav>
  );
}
