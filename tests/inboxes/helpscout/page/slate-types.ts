import type { BaseEditor, Descendant } from 'slate';
import type { HistoryEditor } from 'slate-history';
import type { ReactEditor } from 'slate-react';

declare module 'slate' {
  interface CustomTypes {
    Editor: BaseEditor & ReactEditor & HistoryEditor;
    Element: { type: 'paragraph'; children: { text: string }[] };
    Text: { text: string };
  }
}

/** What stands in an editor, paragraph by paragraph. */
export type Written = Descendant[];

export function paragraphsOf(lines: string[]): Written {
  return lines.map((text) => ({ type: 'paragraph', children: [{ text }] }));
}
