import type { InsertAnswer } from '../../lib/messaging/protocol';
import type { PanelWords } from '../../lib/words/en/panel';

/** What to say of an insertion. */
export type InsertOutcomeInWords =
  /** It is done, or was refused for safety: the text goes nowhere else. */
  | { copies: false; message: string }
  /** The operator has to do it: one sentence for a text on the clipboard, one for a text still here. */
  | { copies: true; onClipboard: string; stillHere: string };

/**
 * What became of a text, in words.
 *
 * @param answer `failed` where the background gave none
 * @param keys what pastes on this computer
 */
export function insertOutcome(
  answer: InsertAnswer | { kind: 'failed' },
  as: 'reply' | 'note',
  say: PanelWords['insert'],
  keys: string,
): InsertOutcomeInWords {
  switch (answer.kind) {
    case 'inserted':
      return { copies: false, message: say.inserted[as] };
    case 'other_recipients': {
      const who = answer.recipients.join(', ');
      return { copies: false, message: who ? say.otherRecipients(who) : say.recipientsUnseen };
    }
    case 'other_ticket':
    case 'identity_not_verified':
    case 'held_back':
      return { copies: false, message: say.refused[answer.kind] };
    case 'not_verified':
    case 'failed': {
      const why = say.unsure[answer.kind][as];
      return {
        copies: true,
        onClipboard: say.unsureOnClipboard(why, keys),
        stillHere: say.unsureStillHere(why),
      };
    }
    default: {
      const why = say.notWritten[answer.kind][as];
      const byHand = say.byHand[answer.kind][as](keys);
      return {
        copies: true,
        onClipboard: say.onClipboard(why, byHand),
        stillHere: say.stillHere(why, byHand),
      };
    }
  }
}
