import { type ReactNode, useEffect, useMemo, useRef } from 'react';
import { createEditor, Editor, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, ReactEditor, Slate, withReact } from 'slate-react';
import type { HelpScoutVariant } from '../variant';
import type { Kind } from './drafts';
import { hashed } from './hashed';
import { beforeInputHandler, pasteHandler } from './input-rules';
import type { Written } from './slate-types';

/** The page puts another element in the editor's place this long after it got the focus. */
const REPLACED_AFTER_MS = 50;

interface SlateEditorProps {
  variant: HelpScoutVariant;
  kind: Kind;
  initialValue: Written;
  takesFocus: boolean;
  changed: (written: Written) => void;
  send: () => void;
  /** Puts a new editor in this one's place; null when this page does not. */
  replace: (() => void) | null;
}

/** The real Slate, as it is: with its own selection, its own history, its own ideas of an event. */
export function SlateEditor(props: SlateEditorProps) {
  const { variant, kind, initialValue, takesFocus, changed, send, replace } = props;
  const editor = useMemo(() => withHistory(withReact(createEditor())), []);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  useEffect(() => {
    if (takesFocus) {
      Transforms.select(editor, Editor.start(editor, []));
      ReactEditor.focus(editor);
    }
    return () => clearTimeout(timer.current);
  }, [editor, takesFocus]);
  const { inner, outer } = marksOf(kind, variant);
  return (
    <Around marks={outer}>
      <Slate editor={editor} initialValue={initialValue} onValueChange={changed}>
        <Editable
          {...inner}
          role="textbox"
          aria-multiline="true"
          className={hashed('EditorUI')}
          placeholder={variant.placeholder ?? undefined}
          onDOMBeforeInput={beforeInputHandler(variant)}
          onPaste={pasteHandler(variant, editor)}
          onFocus={() => {
            if (replace) timer.current = setTimeout(replace, REPLACED_AFTER_MS);
          }}
          onKeyDown={(event) => {
            if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
          }}
        />
      </Slate>
    </Around>
  );
}

type Marks = Record<string, string>;

function marksOf(kind: Kind, { editorMarks, noteMarks }: HelpScoutVariant) {
  const ownNote = kind === 'note' && noteMarks === 'own';
  const label: Marks =
    kind === 'reply' ? { 'aria-label': 'Reply Editor' } : ownNote ? { 'aria-label': 'Note' } : {};
  const data = {
    'data-cy': 'ConvoEditor',
    'data-testid': ownNote ? 'note-editor' : 'reply-editor',
  };
  return editorMarks === 'on it'
    ? { inner: { ...label, ...data }, outer: null }
    : { inner: label, outer: data };
}

function Around({ marks, children }: { marks: Marks | null; children: ReactNode }) {
  if (!marks) return children;
  const { 'data-cy': cy, ...rest } = marks;
  return (
    <div data-cy={cy}>
      <div {...rest}>{children}</div>
    </div>
  );
}
