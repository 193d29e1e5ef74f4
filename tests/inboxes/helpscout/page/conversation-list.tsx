import { useEffect } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ACCOUNT } from './account';
import { shortDate } from './dates';
import { hashed } from './hashed';
import { Link } from './link';
import { addressOf, type View } from './route';

interface ConversationListProps {
  variant: HelpScoutVariant;
  conversations: Conversation[];
  view: View;
}

const NAMES: Record<View, string> = { all: 'All', mine: 'Mine', chats: 'Chats' };

/** The open conversations as a table, newest first; a click opens one. */
export function ConversationList({ variant, conversations, view }: ConversationListProps) {
  const name = NAMES[view];
  useEffect(() => {
    document.title = `${name} - ${ACCOUNT.inbox}`;
  }, [name]);
  return (
    <section className={hashed('ListUI')}>
      <h1>{name}</h1>
      <table>
        <tbody>
          {(view === 'all' ? conversations : []).map((conversation) => (
            <Row key={conversation.id} {...{ variant, conversation }} />
          ))}
        </tbody>
      </table>
      {view === 'all' ? null : <p>Nothing here at the moment.</p>}
    </section>
  );
}

function Row({ variant, conversation }: { variant: HelpScoutVariant; conversation: Conversation }) {
  const { number, subject, customer, threads } = conversation;
  const last = threads.at(-1);
  const address = addressOf(conversation, variant);
  return (
    <tr>
      <td className="customer">
        <Link to={address}>{customer.name}</Link>
      </td>
      <td className="subject">
        <Link to={address}>
          <b>{subject}</b> <span>{last?.body.replace(/\s+/g, ' ')}</span>
        </Link>
      </td>
      <td className="number">{number}</td>
      <td className="date">{last ? shortDate(last.at) : ''}</td>
    </tr>
  );
}
