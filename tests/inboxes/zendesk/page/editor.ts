/** An editor in its place in the composer. */
export interface MountedEditor {
  /** The element with `contenteditable`. */
  element: HTMLElement;
  html(): string;
  /** Replaces all, and nothing of it can be undone. */
  setHtml(html: string): void;
  caretToEnd(): void;
  destroy(): void;
}

export interface EditorSetting {
  rich: boolean;
  html: string;
  label: string;
  /** Null for an editor that has none. */
  testId: string | null;
}

/** Puts an editor into the place; the page's own one is CKEditor, which takes a moment. */
export type MountEditor = (place: HTMLElement, setting: EditorSetting) => Promise<MountedEditor>;
