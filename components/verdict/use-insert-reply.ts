import type { CaseView } from '../panel/case-view';
import { usePanel } from '../panel/panel-context';
import type { EditedDraft } from '../panel/use-draft-edits';
import { insertingBlockedBy } from './inserting-blocked';
import { useInsert } from './use-insert';

/** The one way the draft goes into the reply, by whichever button or key: the same gates for all. */
export interface InsertReply {
  /** Inserts the draft as it stands; where a gate is closed it says why instead. */
  insertReply(): void;
  inserting: boolean;
  /** The gate that is closed. */
  blocked: 'identity_not_verified' | 'draft_held' | null;
}

export function useInsertReply(view: CaseView, draft: EditedDraft): InsertReply {
  const { words, say } = usePanel();
  const { insert, inserting } = useInsert();
  const held = draft.heldBy.length > 0 ? 'draft_held' : null;
  const blocked = insertingBlockedBy(view.case) ? 'identity_not_verified' : held;
  return {
    inserting,
    blocked,
    insertReply() {
      if (blocked === 'identity_not_verified') return say(words.panel.insert.refused[blocked]);
      if (blocked === 'draft_held') return say(words.panel.replyGate.held);
      void insert(draft.text);
    },
  };
}
