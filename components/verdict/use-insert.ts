import { usePanel } from '../panel/panel-context';
import { insertOutcome } from './insert-outcome';

/**
 * Puts a text into the ticket's reply, or into a note, and says what became of it. Where it could not be written it
 * goes to the clipboard; where it was refused, nowhere.
 */
export function useInsert(): {
  insert(text: string, as?: 'reply' | 'note'): Promise<void>;
  inserting: boolean;
} {
  const { actions, say, isShown, words, ticketId, insertion } = usePanel();
  const copied = (text: string) =>
    actions.copy(text).then(
      () => true,
      () => false,
    );
  return {
    inserting: insertion.running,
    async insert(text, as = 'reply') {
      // A second click, wherever in the panel, would write it twice while the reply still opens.
      if (!insertion.begin()) return;
      try {
        const answer = await actions
          .insert(ticketId, text, as)
          .catch(() => ({ kind: 'failed' }) as const);
        const said = insertOutcome(answer, as, words.panel.insert, actions.pasteKeys);
        if (!said.copies) return say(said.message);
        // Beside another ticket it could be pasted into that one.
        if (isShown(ticketId) && (await copied(text))) return say(said.onClipboard);
        say(said.stillHere, { text, copied: said.onClipboard });
      } finally {
        insertion.end();
      }
    },
  };
}
