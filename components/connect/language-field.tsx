import type { ConnectWords } from '../../lib/words/en/connect';
import {
  LANGUAGE_CHOICES,
  LANGUAGE_NAMES,
  type LanguageChoice,
} from '../../lib/words/operator-language';
import { Field } from './field';

interface LanguageFieldProps {
  words: ConnectWords;
  value: LanguageChoice;
  change: (value: LanguageChoice) => void;
}

/** The language of the interface; each calls itself by its own name, so that nobody is lost in another. */
export function LanguageField({ words, value, change }: LanguageFieldProps) {
  return (
    <Field label={words.language} hint={words.languageHint}>
      {(control) => (
        <select
          {...control}
          value={value}
          onChange={(event) => {
            const chosen = LANGUAGE_CHOICES.find((each) => each === event.target.value);
            if (chosen) change(chosen);
          }}
        >
          {LANGUAGE_CHOICES.map((each) => (
            <option key={each} value={each} lang={each === 'auto' ? undefined : each}>
              {each === 'auto' ? words.languageAuto : LANGUAGE_NAMES[each]}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
