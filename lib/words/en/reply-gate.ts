/** Why a reply is not put in yet. */
export const replyGateWords = {
  held: 'The draft is held back: it says what must not be sent as it is. See what was found below the draft, and edit it; then it can be inserted.',
  heldInShort: 'Held back until you have edited the draft.',
  seeDraft: 'Go to the draft',
  openDraft: 'Edit the draft first',
  keyHint: 'In the draft, Ctrl+Enter (on a Mac ⌘+Enter) inserts it.',
  noDraft: 'Nothing was inserted: the panel shows no draft. Look a customer up first.',
};
