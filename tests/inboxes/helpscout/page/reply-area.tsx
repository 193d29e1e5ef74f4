import { useEffect, useRef, useState } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { Composer } from './composer';
import { dropDraft, type Kind, keptKind } from './drafts';
import { hashed } from './hashed';
import { onShortcut } from './shortcuts';
import { onSignal } from './signals';

interface ReplyAreaProps {
  variant: HelpScoutVariant;
  conversation: Conversation;
}

/** Reply and Note; the editor itself is made only when one of them is clicked. */
export function ReplyArea({ variant, conversation }: ReplyAreaProps) {
  const [open, setOpen] = useState<Kind | null>(() => keptKind(conversation.id));
  const [clicked, setClicked] = useState<Kind | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const openEditor = (kind: Kind) => {
    clearTimeout(timer.current);
    if (open === kind) document.querySelector<HTMLElement>('[data-slate-editor]')?.focus();
    timer.current = setTimeout(() => {
      setOpen(kind);
      setClicked(kind);
    }, variant.editorMs);
  };
  useEffect(() => () => clearTimeout(timer.current), []);
  useEffect(() => onShortcut({ r: () => openEditor('reply'), n: () => openEditor('note') }));
  useEffect(() =>
    onSignal('swap reply and note', () => {
      if (!open) return;
      dropDraft(conversation.id, open);
      setOpen(open === 'reply' ? 'note' : 'reply');
    }),
  );
  return (
    <footer className={hashed('ReplyAreaUI')}>
      {open ? (
        <Composer
          key={clicked}
          {...{ variant, conversation, kind: open, takesFocus: clicked !== null }}
          close={() => setOpen(null)}
        />
      ) : null}
      {open && variant.replyBar === 'hides' ? null : (
        <div data-testid="reply-bar" className={hashed('ReplyBarUI')}>
          <button type="button" data-testid="reply-button" onClick={() => openEditor('reply')}>
            Reply <kbd>R</kbd>
          </button>
          <button type="button" data-testid="note-button" onClick={() => openEditor('note')}>
            Note <kbd>N</kbd>
          </button>
        </div>
      )}
    </footer>
  );
}
