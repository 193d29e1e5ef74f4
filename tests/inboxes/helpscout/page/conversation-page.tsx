import { useEffect } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ClassicConversation } from './classic-conversation';
import { hashed } from './hashed';
import { Neighbours } from './neighbours';
import { ReplyArea } from './reply-area';
import { addressOf, correct } from './route';
import { Sidebar } from './sidebar';
import { ThreadList } from './thread-list';
import { useLate } from './use-late';

interface ConversationPageProps {
  variant: HelpScoutVariant;
  conversations: Conversation[];
  /** The one that the address names; what is drawn may still be another. */
  conversation: Conversation;
  /** The number in the address. */
  number: number | null;
}

/** What was drawn last: this page keeps it while the next one loads. */
let lastDrawn: Conversation | null = null;

/** One conversation: what was written, the reply bar below, the customer beside. */
export function ConversationPage(props: ConversationPageProps) {
  const { variant, conversation, conversations, number } = props;
  const { late, meanwhile } = variant.conversation;
  const previous = meanwhile === 'previous' ? lastDrawn : null;
  const come = useLate(conversation, late, previous);
  const drawn = come === conversation || meanwhile === 'previous' ? come : null;
  const hasIds = useLate(drawn, variant.ids) === drawn;
  useEffect(() => {
    if (!drawn) return;
    lastDrawn = drawn;
    document.title = `#${drawn.number} ${drawn.subject} - ${drawn.customer.name}`;
  }, [drawn]);
  useEffect(() => {
    if (drawn !== conversation || !hasIds || number !== null || !variant.numberInLinks) return;
    correct(addressOf(conversation, { ...variant, ids: 0 }) + location.hash);
  }, [conversation, drawn, hasIds, number, variant]);
  if (!drawn) return <p className={hashed('LoadingUI')}>Loading</p>;
  if (variant.generation === 'classic') {
    return <ClassicConversation key={drawn.id} conversation={drawn} />;
  }
  return (
    <div className={hashed('ConversationUI')}>
      <div className={hashed('ColumnUI')}>
        <header className={hashed('SubjectUI')}>
          <h1>{drawn.subject}</h1>
          <span>{`#${drawn.number}`}</span>
          <Neighbours {...{ variant, conversations, conversation: drawn }} />
        </header>
        <ThreadList key={`threads ${drawn.id}`} {...{ variant, hasIds, conversation: drawn }} />
        <ReplyArea key={`reply ${drawn.id}`} {...{ variant, conversation: drawn }} />
      </div>
      <Sidebar {...{ variant, conversations, conversation: drawn }} />
    </div>
  );
}
