import { useEffect, useState } from 'react';
import type { OwnTemplates } from '../../lib/reply/own-templates';
import { builtInTemplate } from '../../lib/reply/render-draft';
import type { TemplateActions, TemplateKey } from './template-actions';

/** The templates as saved, and what is being typed into any of them. */
export interface TemplateEdits {
  own: OwnTemplates;
  /** As it stands in the editor. */
  textOf(key: TemplateKey): string;
  isChanged(key: TemplateKey): boolean;
  isUnsaved(key: TemplateKey): boolean;
  unsaved: TemplateKey[];
  change(key: TemplateKey, text: string): void;
  discard(key: TemplateKey): void;
  /** False where it could not be saved; then what was typed stays. */
  save(key: TemplateKey, text: string | null): Promise<boolean>;
}

/** Keeps every unsaved edit, whichever template is looked at; null until the saved ones are there. */
export function useTemplateEdits(actions: TemplateActions): TemplateEdits | null {
  const [own, setOwn] = useState<OwnTemplates | null>(null);
  const [edits, setEdits] = useState<Record<string, { key: TemplateKey; text: string }>>({});

  useEffect(() => {
    actions.templates().then((saved) => setOwn(saved ?? {}));
  }, [actions]);

  const savedOf = ({ language, name }: TemplateKey) =>
    own?.[language]?.[name] ?? builtInTemplate(language, name);
  const unsaved = Object.values(edits).flatMap(({ key, text }) =>
    text === savedOf(key) ? [] : [key],
  );
  const isWarned = unsaved.length > 0;
  useEffect(() => {
    if (!isWarned) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [isWarned]);

  if (own === null) return null;
  const discard = (key: TemplateKey) => setEdits(({ [idOf(key)]: _dropped, ...rest }) => rest);
  return {
    own,
    unsaved,
    textOf: (key) => edits[idOf(key)]?.text ?? savedOf(key),
    isChanged: ({ language, name }) => own[language]?.[name] !== undefined,
    isUnsaved: (key) => unsaved.some((each) => idOf(each) === idOf(key)),
    change: (key, text) => setEdits((all) => ({ ...all, [idOf(key)]: { key, text } })),
    discard,
    async save(key, text) {
      try {
        const saved = await actions.saveTemplate(key.language, key.name, text);
        // A background that refuses a message answers nothing.
        if (!saved) return false;
        setOwn(saved);
        discard(key);
        return true;
      } catch {
        return false;
      }
    },
  };
}

function idOf({ language, name }: TemplateKey): string {
  return `${language} ${name}`;
}
