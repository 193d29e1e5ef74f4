import type { InsertAnswer } from '../../lib/messaging/protocol';
import { usePanel } from '../panel/panel-context';
import type { Words } from '../panel/words';

/** Puts a text into the ticket's reply and says what became of it. */
export function useInsert(): { insert(text: string): Promise<void>; inserting: boolean } {
  const { actions, say, words, ticketId, insertion } = usePanel();
  return {
    inserting: insertion.running,
    async insert(text) {
      // A second click, wherever in the panel, would write it twice while the reply still opens.
      if (!insertion.begin()) return;
      try {
        say(outcomeInWords(await actions.insert(ticketId, text, 'reply'), words));
      } catch {
        say(words.panel.insert.failed);
      } finally {
        insertion.end();
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
