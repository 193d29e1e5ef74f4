import { useId } from 'react';
import { DRAFT_LANGUAGES } from '../../lib/reply/draft-language';
import { TEMPLATE_NAMES, type TemplateName } from '../../lib/reply/own-templates';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { SITUATIONS_BY_BUCKET } from '../../lib/reply/situations-by-bucket';
import { BUCKETS } from '../../lib/triage/bucket';
import styles from './replies-page.module.css';
import type { RepliesWords, TemplateKey } from './template-actions';
import type { TemplateEdits } from './use-template-edits';

interface TemplateChoiceProps {
  words: RepliesWords;
  edits: TemplateEdits;
  chosen: TemplateKey;
  choose: (key: TemplateKey) => void;
}

/** Which template is looked at: the language and the situation, with a mark for what is not as built in. */
export function TemplateChoice({ words, edits, chosen, choose }: TemplateChoiceProps) {
  const id = useId();
  const { language } = chosen;
  const option = (name: TemplateName) => (
    <option key={name} value={name}>
      {[words.situations[name], ...marksOf({ language, name }, edits, words)].join(' · ')}
    </option>
  );
  return (
    <div className={styles.choice}>
      <div>
        <label htmlFor={`${id}-language`}>{words.language}</label>
        <select
          id={`${id}-language`}
          value={language}
          onChange={({ target: { value } }) => {
            const next = DRAFT_LANGUAGES.find((each) => each === value);
            if (next) choose({ ...chosen, language: next });
          }}
        >
          {DRAFT_LANGUAGES.map((each) => (
            <option key={each} value={each} lang={each}>
              {REPLY_LANGUAGES[each].name}
            </option>
          ))}
        </select>
      </div>
      <div>
        <label htmlFor={`${id}-situation`}>{words.situation}</label>
        <select
          id={`${id}-situation`}
          value={chosen.name}
          onChange={({ target: { value } }) => {
            const next = TEMPLATE_NAMES.find((each) => each === value);
            if (next) choose({ ...chosen, name: next });
          }}
        >
          <optgroup label={words.always}>{option('greeting')}</optgroup>
          {BUCKETS.map((bucket) => (
            <optgroup key={bucket} label={words.bucket(bucket)}>
              {SITUATIONS_BY_BUCKET[bucket].map(option)}
            </optgroup>
          ))}
        </select>
      </div>
    </div>
  );
}

/** What is to be known of a template beside its name. */
export function marksOf(key: TemplateKey, edits: TemplateEdits, words: RepliesWords): string[] {
  return [
    ...(edits.isUnsaved(key) ? [words.unsaved] : []),
    ...(edits.isChanged(key) ? [words.changed] : []),
  ];
}
