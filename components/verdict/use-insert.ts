import { useState } from 'react';
import type { InsertAnswer } from '../../lib/messaging/protocol';
import { usePanel } from '../panel/panel-context';
import type { Words } from '../panel/words';

/** Puts a text into the ticket's reply and says what became of it. */
export function useInsert(): { insert(text: string): Promise<void>; inserting: boolean } {
  const { actions, say, words, ticketId } = usePanel();
  const [inserting, setInserting] = useState(false);
  return {
    inserting,
    async insert(text) {
      setInserting(true);
      try {
        say(outcomeInWords(await actions.insert(ticketId, text), words));
      } catch {
        say(words.panel.insert.failed);
      } finally {
        setInserting(false);
      }
    },
  };
}

function outcomeInWords(answer: InsertAnswer, words: Words): string {
  const say = words.panel.insert;
  return answer.kind === 'other_recipients'
    ? say.other_recipients(answer.recipients.join(', '))
    : say[answer.kind];
}
