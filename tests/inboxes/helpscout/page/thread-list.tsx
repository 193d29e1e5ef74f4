import { useLayoutEffect, useRef } from 'react';
import type { Conversation, Thread } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { ACCOUNT } from './account';
import { longDate } from './dates';
import { hashed } from './hashed';
import { MessageBody } from './message-body';

interface ThreadListProps {
  variant: HelpScoutVariant;
  conversation: Conversation;
  hasIds: boolean;
}

/** All that was written in a conversation: by the customer, by us, and among ourselves. */
export function ThreadList({ variant, conversation, hasIds }: ThreadListProps) {
  const threads = [...conversation.threads];
  if (variant.newestThread === 'first') threads.reverse();
  const ref = useRef<HTMLOListElement>(null);
  useLayoutEffect(() => {
    const list = ref.current;
    if (!list || variant.newestThread === 'first') return;
    // Also when an editor opens below and takes its room from the list.
    const toEnd = new ResizeObserver(() => list.scrollTo(0, list.scrollHeight));
    toEnd.observe(list);
    return () => toEnd.disconnect();
  }, [variant]);
  return (
    <ol
      ref={ref}
      data-testid="ThreadContainer"
      aria-label="Thread Items"
      className={hashed('ThreadContainerUI')}
    >
      {threads.map((thread) => (
        <li
          key={thread.id}
          className={`ThreadListItem${thread.kind === 'note' ? ' is-note' : ''} ${hashed('ThreadListItemUI')}`}
        >
          <Item {...{ thread, hasIds }} to={conversation.to[0] ?? ''} />
        </li>
      ))}
    </ol>
  );
}

function Item({ thread, hasIds, to }: { thread: Thread; hasIds: boolean; to: string }) {
  const { id, kind, author, at } = thread;
  const mark = { customer: 'is-customer', support: 'is-user', note: 'is-user is-note' }[kind];
  return (
    <div id={hasIds ? `thread-${id}` : undefined} className={`${mark} ${hashed('ThreadUI')}`}>
      <header className={hashed('ThreadHeaderUI')}>
        <span className={hashed('AvatarUI')}>{author.slice(0, 1)}</span>
        <span>
          <span data-nocollapse="" className={hashed('SenderUI')}>
            {author}
          </span>
          <small>
            {kind === 'support'
              ? `To: ${to}`
              : kind === 'note'
                ? 'added a note'
                : `To: ${ACCOUNT.inbox}`}
          </small>
        </span>
        <time>{longDate(at)}</time>
      </header>
      <MessageBody thread={thread} className={`is-ignoring-table ${hashed('BodyUI')}`} />
    </div>
  );
}
