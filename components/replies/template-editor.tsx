import { useDeferredValue, useId, useMemo, useRef, useState } from 'react';
import { checkTemplate } from '../../lib/reply/check/check-template';
import { previewTemplate } from '../../lib/reply/check/preview-template';
import { exampleFacts } from '../../lib/reply/example-facts';
import { builtInTemplate } from '../../lib/reply/render-draft';
import { EditorButtons } from './editor-buttons';
import { FindingsList } from './findings-list';
import styles from './replies-page.module.css';
import type { RepliesWords, TemplateKey } from './template-actions';
import { type Known, TemplatePreview } from './template-preview';
import type { TemplateEdits } from './use-template-edits';
import { VariableList } from './variable-list';

interface TemplateEditorProps {
  words: RepliesWords;
  edits: TemplateEdits;
  template: TemplateKey;
  now: number;
  say: (message: string, wrong?: boolean) => void;
}

/** One template: what is typed, what is to be mended in it, and the draft it makes. */
export function TemplateEditor({ words, edits, template, now, say }: TemplateEditorProps) {
  const { language, name } = template;
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [known, setKnown] = useState<Known>('everything');
  const text = edits.textOf(template);
  // Typing goes first; what follows from the text is made when there is time.
  const settled = useDeferredValue(text);
  const { own } = edits;
  const findings = useMemo(
    () => checkTemplate(settled, { language, name, now }),
    [settled, language, name, now],
  );
  const preview = useMemo(
    () => previewTemplate(settled, { language, name, known, own, now }),
    [settled, language, name, known, own, now],
  );
  const example = useMemo(() => exampleFacts(language, name, now), [language, name, now]);

  const insert = (snippet: string) => {
    const field = box.current;
    if (!field) return;
    field.setRangeText(snippet, field.selectionStart, field.selectionEnd, 'end');
    edits.change(template, field.value);
    field.focus();
  };

  return (
    <>
      <div className={styles.columns}>
        <div>
          <label htmlFor={id} className={styles.label}>
            {words.template}: {words.situations[name]}
          </label>
          <textarea
            ref={box}
            id={id}
            className={styles.editor}
            lang={language}
            spellCheck={false}
            rows={14}
            value={text}
            aria-describedby={`${id}-findings`}
            onChange={({ target: { value } }) => edits.change(template, value)}
          />
          <div id={`${id}-findings`} role="status">
            <FindingsList title={words.toMend} findings={findings} words={words} />
            <FindingsList title={words.warnings} findings={preview?.warnings ?? []} words={words} />
          </div>
          <EditorButtons
            words={words}
            edits={edits}
            template={template}
            canSave={findings.length === 0 && settled === text}
            say={say}
          />
        </div>
        <TemplatePreview
          words={words}
          language={language}
          preview={preview}
          known={known}
          setKnown={setKnown}
        />
      </div>
      <VariableList words={words} example={example} insert={insert} />
      <details className={styles.card}>
        <summary>{words.builtIn}</summary>
        <p className={styles.source} lang={language}>
          {builtInTemplate(language, name)}
        </p>
      </details>
    </>
  );
}
