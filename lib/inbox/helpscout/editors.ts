import { ranked } from '../ranked';
import type { Visible } from '../visible';
import { frameOf } from './recipients';
import { HELP_SCOUT, REPLY_EDITOR_LABEL } from './selectors';
import { writtenBySomebody } from './written-by-somebody';

export type EditorKind = 'reply' | 'note';

/** What is remembered of an editor that we opened. */
interface Opened {
  kind: EditorKind;
  label: string | null;
  /** The elements around it, of which some outlive it when the page puts another editor in its place. */
  around: Element[];
}

/** The open editors: what each is for, and of which conversation it is. */
export class Editors {
  readonly #opened = new WeakMap<Element, Opened>();
  readonly #tickets = new WeakMap<Element, string>();

  constructor(
    private readonly root: Element,
    private readonly visible: Visible,
  ) {}

  shown(): HTMLElement[] {
    const keep = (e: Element) => this.visible(e) && !writtenBySomebody(e);
    return ranked(this.root, HELP_SCOUT.editor, keep) as HTMLElement[];
  }

  /** The button that opens such an editor. */
  button(kind: EditorKind): HTMLElement | null {
    const { replyButton, noteButton } = HELP_SCOUT;
    const keep = (e: Element) => this.visible(e) && !writtenBySomebody(e);
    const buttons = ranked(this.root, kind === 'reply' ? replyButton : noteButton, keep);
    return (buttons[0] as HTMLElement | undefined) ?? null;
  }

  /** What is open now was opened in that conversation. */
  claim(ticketId: string): void {
    for (const editor of this.shown()) {
      if (!this.#tickets.has(editor)) this.#tickets.set(editor, ticketId);
    }
  }

  isOf(editor: Element, ticketId: string): boolean {
    return (this.#tickets.get(editor) ?? ticketId) === ticketId;
  }

  /** That editor came when we clicked the button for this kind. */
  cameFor(kind: EditorKind, editor: Element): void {
    const frame = frameOf(editor);
    const around: Element[] = [];
    for (let at = editor.parentElement; at && frame.contains(at); at = at.parentElement) {
      around.push(at);
    }
    this.#opened.set(editor, { kind, label: labelOf(editor), around });
  }

  /** The page put another editor in the place of that one: it is for the same, if nothing tells otherwise. */
  replaced(gone: Element, editor: Element): void {
    const opened = this.#opened.get(gone);
    const left = opened?.around.find((element) => element.isConnected);
    if (!opened || gone.isConnected || !left?.contains(editor)) return;
    if (labelOf(editor) === opened.label) this.cameFor(opened.kind, editor);
  }

  /**
   * What the editor is for: by the button that we clicked, and by the name that a reply's has. Null where it was
   * opened by somebody else and has no such name, or changed its name since; `unclear` where the two disagree.
   */
  kindOf(editor: Element): EditorKind | 'unclear' | null {
    const label = labelOf(editor);
    const named = label === REPLY_EDITOR_LABEL ? 'reply' : null;
    const opened = this.#opened.get(editor);
    if (opened?.label !== label) return named;
    if (opened.kind === 'note') return named ? 'unclear' : 'note';
    return NOTE.test(label ?? '') ? 'unclear' : 'reply';
  }
}

/** How a note's editor may be called: enough to doubt, not to rely on. */
const NOTE = /\bnote\b/i;

function labelOf(editor: Element): string | null {
  return editor.getAttribute('aria-label');
}
