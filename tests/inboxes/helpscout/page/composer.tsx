import { useEffect, useMemo, useRef, useState } from 'react';
import type { Conversation } from '../conversation';
import type { HelpScoutVariant } from '../variant';
import { SIGNATURE } from './account';
import { count } from './count';
import { draftOf, dropDraft, freshDraft, type Kind, keepDraft } from './drafts';
import { hashed } from './hashed';
import { Recipients } from './recipients';
import { onSignal } from './signals';
import { SlateEditor } from './slate-editor';

interface ComposerProps {
  variant: HelpScoutVariant;
  conversation: Conversation;
  kind: Kind;
  takesFocus: boolean;
  close: () => void;
}

/** An open reply or note: whom it goes to, the editor, Send. Sending only counts. */
export function Composer({ variant, conversation, kind, takesFocus, close }: ComposerProps) {
  const { id, to, cc } = conversation;
  const fresh = useMemo(() => freshDraft(kind, variant), [kind, variant]);
  const written = useRef(draftOf(id, kind, variant));
  const [editors, setEditors] = useState(0);
  const [focused, setFocused] = useState(takesFocus);
  const replace = (focus: boolean) => {
    setFocused(focus);
    setEditors((last) => last + 1);
  };
  useEffect(() => onSignal('replace the editor', () => replace(holdsFocus())));
  useEffect(() => keepDraft(id, kind, written.current, fresh), [id, kind, fresh]);
  const done = (sent: boolean) => {
    if (sent) count(kind === 'reply' ? 'sent' : 'notesSent');
    dropDraft(id, kind);
    close();
  };
  return (
    <section className={`${hashed('ComposerUI')} is-${kind}`}>
      {kind === 'reply' ? (
        <Recipients {...{ to, cc }} />
      ) : (
        <p className="among">Only your team sees this</p>
      )}
      <SlateEditor
        key={editors}
        {...{ variant, kind, takesFocus: focused }}
        initialValue={written.current}
        changed={(now) => {
          written.current = now;
          keepDraft(id, kind, now, fresh);
        }}
        send={() => done(true)}
        replace={
          editors === 0 && variant.editorReplaced === 'on focus' ? () => replace(true) : null
        }
      />
      {kind === 'reply' && variant.signature === 'below' ? (
        <div className={hashed('SignatureUI')}>
          {SIGNATURE.map((line) => (
            <div key={line}>{line}</div>
          ))}
        </div>
      ) : null}
      <div className={hashed('ActionsUI')}>
        <button type="button" className="send" onClick={() => done(true)}>
          {kind === 'reply' ? 'Send' : 'Add note'}
        </button>
        <button type="button" onClick={() => done(false)}>
          Discard
        </button>
      </div>
    </section>
  );
}

function holdsFocus(): boolean {
  return document.activeElement?.matches('[data-slate-editor]') ?? false;
}
