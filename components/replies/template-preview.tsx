import type { TemplatePreview as Preview } from '../../lib/reply/check/preview-template';
import type { DraftLanguage } from '../../lib/reply/draft-language';
import styles from './replies-page.module.css';
import type { RepliesWords } from './template-actions';

export type Known = 'everything' | 'nothing';

interface TemplatePreviewProps {
  words: RepliesWords;
  language: DraftLanguage;
  preview: Preview | null;
  known: Known;
  setKnown: (known: Known) => void;
}

/** The draft as the template makes it, for a customer of whom all is known, or nothing. */
export function TemplatePreview(props: TemplatePreviewProps) {
  const { words, language, preview, known, setKnown } = props;
  return (
    <section className={styles.preview} aria-label={words.preview}>
      <fieldset className={styles.known}>
        <legend>
          {words.preview}: {words.previewOf}
        </legend>
        {(['everything', 'nothing'] as const).map((each) => (
          <label key={each}>
            <input
              type="radio"
              name="known"
              checked={known === each}
              onChange={() => setKnown(each)}
            />
            {words.known[each]}
          </label>
        ))}
      </fieldset>
      {preview ? (
        <>
          <p className={styles.text} lang={language} data-preview={known}>
            {preview.text}
          </p>
          <p className={styles.note}>
            {words.characters(preview.characters, preview.length.least, preview.length.most)}
          </p>
        </>
      ) : (
        <p className={styles.text}>{words.noPreview}</p>
      )}
    </section>
  );
}
