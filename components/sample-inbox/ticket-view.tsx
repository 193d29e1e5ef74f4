import { useId } from 'react';
import type { SampleTicket } from '../../lib/inbox/sample/sample-ticket';
import type { SampleInboxWords } from '../../lib/words/en/sample-inbox';
import type { Formats } from '../../lib/words/formats';
import { Button } from '../parts/button';
import styles from './sample-inbox.module.css';

interface TicketViewProps {
  ticket: SampleTicket;
  words: SampleInboxWords;
  formats: Formats;
  reply: string;
  write: (text: string) => void;
  /** Null where a click may not open the panel. */
  openPanel: (() => void) | null;
}

/** The open ticket and its reply box. */
export function TicketView({ ticket, words, formats, reply, write, openPanel }: TicketViewProps) {
  const id = useId();
  return (
    <article className={styles.ticket} data-sample-ticket={ticket.id}>
      <h2>{ticket.subject}</h2>
      <div className={styles.from}>
        <b>
          <bdi>{ticket.from.name}</bdi>
        </b>
        <small>
          <bdi>{ticket.from.email}</bdi> {words.to} {ticket.to} · {formats.dateTime(ticket.at)}
        </small>
        {openPanel && (
          <Button title={words.billingHint} onClick={openPanel}>
            {words.billing}
          </Button>
        )}
      </div>
      {ticket.earlier?.map(({ by, body, at }) => (
        <blockquote key={at} className={styles.earlier}>
          <span className={styles.hint}>
            {words.wrote(by === 'customer' ? ticket.from.name : ticket.to, formats.dateTime(at))}
          </span>
          {'\n'}
          {body}
        </blockquote>
      ))}
      <p className={styles.body}>{ticket.body}</p>
      <label htmlFor={id}>{words.replyTo(ticket.from.name)}</label>
      <textarea
        id={id}
        className={styles.reply}
        value={reply}
        onChange={(event) => write(event.target.value)}
      />
      <p className={styles.hint}>{words.neverSent}</p>
    </article>
  );
}
