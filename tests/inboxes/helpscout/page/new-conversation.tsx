import { useEffect } from 'react';
import type { HelpScoutVariant } from '../variant';
import { count } from './count';
import { freshDraft } from './drafts';
import { hashed } from './hashed';
import { Recipients } from './recipients';
import { SlateEditor } from './slate-editor';

/** A letter to somebody who has not written: the same editor, and no conversation. */
export function NewConversation({ variant }: { variant: HelpScoutVariant }) {
  useEffect(() => {
    document.title = 'New conversation';
  }, []);
  const send = () => count('sent');
  return (
    <section className={hashed('ComposerUI')}>
      <h1>New conversation</h1>
      <Recipients to={[]} cc={[]} />
      <SlateEditor
        {...{ variant, send }}
        kind="reply"
        takesFocus={false}
        initialValue={freshDraft('reply', variant)}
        changed={() => undefined}
        replace={null}
      />
      <div className={hashed('ActionsUI')}>
        <button type="button" className="send" onClick={send}>
          Send
        </button>
      </div>
    </section>
  );
}
