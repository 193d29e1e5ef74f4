import { useEffect, useRef, useState } from 'react';
import type { InsertOutcome } from '../../lib/inbox/inbox-adapter';
import type { SampleInboxClient } from './sample-inbox-client';

/** What stands in the reply box of each ticket; the panel may add to the open one. */
export function useReplies(client: SampleInboxClient, openId: string | null) {
  const [replies, setReplies] = useState<Record<string, string>>({});
  const open = useRef(openId);
  open.current = openId;

  useEffect(() => {
    const ended = new AbortController();
    client.onInsert(({ ticketId, text }): InsertOutcome => {
      if (open.current !== ticketId) return { kind: 'other_ticket' };
      setReplies((all) => ({
        ...all,
        [ticketId]: all[ticketId] ? `${text}\n\n${all[ticketId]}` : text,
      }));
      return { kind: 'inserted' };
    }, ended.signal);
    return () => ended.abort();
  }, [client]);

  return {
    replyTo: (id: string) => replies[id] ?? '',
    write: (id: string, text: string) => setReplies((all) => ({ ...all, [id]: text })),
  };
}
