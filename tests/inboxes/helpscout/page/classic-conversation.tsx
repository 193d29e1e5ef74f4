import type { Conversation } from '../conversation';
import { ClassicReply } from './classic-reply';
import { longDate } from './dates';
import { MessageBody } from './message-body';

/**
 * A conversation as the jQuery page had it until early 2024. Of that page only the marks of its messages
 * are known: the customer's addresses are beside them without any mark to go by.
 */
export function ClassicConversation({ conversation }: { conversation: Conversation }) {
  const { subject, number, customer, threads } = conversation;
  return (
    <div id="js-wrap" className="classic">
      <div id="tkContent">
        <h1>
          {subject} <span>{number}</span>
        </h1>
        {[...threads].reverse().map((thread) => (
          <article
            key={thread.id}
            id={`thread-${thread.id}`}
            className={`thread ${thread.kind === 'support' ? 'message' : thread.kind}`}
          >
            <header>
              <b>{thread.author}</b> <time>{longDate(thread.at)}</time>
            </header>
            <section className="messageBody">
              <MessageBody thread={thread} className="" />
            </section>
          </article>
        ))}
        <ClassicReply />
      </div>
      <aside>
        <h2>{customer.name}</h2>
        {customer.emails.map((email) => (
          <p key={email}>{email}</p>
        ))}
      </aside>
    </div>
  );
}
