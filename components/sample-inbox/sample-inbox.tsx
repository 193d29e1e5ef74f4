import { useEffect, useState } from 'react';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import type { SampleInboxWords } from '../../lib/words/en/sample-inbox';
import type { Formats } from '../../lib/words/formats';
import { conversationOf } from './conversation-of';
import styles from './sample-inbox.module.css';
import type { SampleInboxClient } from './sample-inbox-client';
import { TicketView } from './ticket-view';
import { useReplies } from './use-replies';

interface SampleInboxProps {
  tickets: SampleTicket[];
  client: SampleInboxClient;
  /** False where a click on a page may not open the panel. */
  opensByClick: boolean;
  words: SampleInboxWords;
  formats: Formats;
  pageUrl: string;
}

/** A little inbox of made-up tickets: the main job with no account and no network. */
export function SampleInbox(props: SampleInboxProps) {
  const { tickets, client, opensByClick, words, formats, pageUrl } = props;
  const [openId, setOpenId] = useState(tickets[0]?.id ?? null);
  const open = tickets.find(({ id }) => id === openId) ?? null;
  const { replyTo, write } = useReplies(client, openId);

  useEffect(() => {
    client.reportConversation(open && conversationOf(open, pageUrl));
  }, [client, open, pageUrl]);

  return (
    <div className={styles.page}>
      <header className={styles.top}>
        <h1>{words.title}</h1>
        <p>
          {words.intro} {opensByClick ? words.how : words.panelByShortcut}
        </p>
      </header>
      <nav aria-label={words.tickets}>
        <ul className={styles.list}>
          {tickets.map((ticket) => (
            <li key={ticket.id}>
              <button
                type="button"
                aria-current={ticket.id === openId}
                onClick={() => setOpenId(ticket.id)}
              >
                <b>
                  <bdi>{ticket.from.name}</bdi>
                </b>
                <span>{ticket.subject}</span>
              </button>
            </li>
          ))}
        </ul>
      </nav>
      <main>
        {open ? (
          <TicketView
            ticket={open}
            words={words}
            formats={formats}
            reply={replyTo(open.id)}
            write={(text) => write(open.id, text)}
            openPanel={opensByClick ? () => client.openPanel() : null}
          />
        ) : (
          <p className={styles.ticket}>{words.none}</p>
        )}
      </main>
    </div>
  );
}
