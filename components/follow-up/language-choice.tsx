import { DRAFT_LANGUAGES, type DraftLanguage } from '../../lib/reply/draft-language';
import { REPLY_LANGUAGES } from '../../lib/reply/reply-languages';
import { usePanel } from '../panel/panel-context';
import styles from './follow-up-block.module.css';

/** The language of the reply: the customer's, until the operator chooses another. */
export function LanguageChoice({ language }: { language: DraftLanguage }) {
  const { words, actions } = usePanel();
  return (
    <select
      className={styles.language}
      aria-label={words.panel.followUp.language}
      value={language}
      onChange={({ target: { value } }) =>
        actions.chooseLanguage(DRAFT_LANGUAGES.find((each) => each === value) ?? null)
      }
    >
      {DRAFT_LANGUAGES.map((each) => (
        <option key={each} value={each} lang={each}>
          {REPLY_LANGUAGES[each].name}
        </option>
      ))}
    </select>
  );
}
