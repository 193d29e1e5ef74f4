import { useState } from 'react';
import type { PanelView } from '../../lib/desk/view';
import type { DraftProblem } from '../../lib/reply/draft';
import { holdingProblems } from '../../lib/reply/holding-problems';

/** The draft as it stands in the text box. */
export interface EditedDraft {
  text: string;
  edited: boolean;
  /** Edited from a draft that the background has since rewritten. */
  outdated: boolean;
  /** Why the draft is not inserted until it was edited; empty where inserting is open. */
  heldBy: DraftProblem[];
  change(text: string): void;
  /** Drops the edit and takes the draft as it is now. */
  restore(): void;
}

interface Edit {
  /** The draft that was edited. */
  from: string;
  text: string;
}

const NONE: Record<string, Edit> = {};

/**
 * Keeps what the operator typed, per ticket, customer and language, whatever the background pushes meanwhile.
 * It is forgotten when the panel locks or loses its key.
 */
export function useDraftEdits(view: PanelView): EditedDraft | null {
  const [edits, setEdits] = useState(NONE);
  const wiped = view.state === 'locked' || view.state === 'no_key';
  if (wiped && edits !== NONE) setEdits(NONE);
  if (!('case' in view)) return null;

  const { text: draft, language, problems } = view.case.draft;
  // Not the account's name: it becomes known while somebody types.
  const { mode, sample } = view.account;
  const key = JSON.stringify([
    view.ticket.ticketId,
    view.case.reading.chosenId,
    language,
    mode,
    sample,
  ]);
  const edit = edits[key];
  const edited = edit !== undefined && edit.text !== draft;
  return {
    text: edit?.text ?? draft,
    edited,
    outdated: edited && edit.from !== draft,
    heldBy: edited ? [] : holdingProblems(problems),
    change: (text) =>
      setEdits((all) => ({ ...all, [key]: { from: all[key]?.from ?? draft, text } })),
    restore: () => setEdits(({ [key]: _dropped, ...rest }) => rest),
  };
}
