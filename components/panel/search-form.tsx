import { useId, useState } from 'react';
import { readIdentifier } from '../../lib/identify/identifier';
import { Button } from '../parts/button';
import { usePanel } from './panel-context';
import styles from './search-form.module.css';

interface SearchFormProps {
  label: string;
  /** Takes the focus when it appears, because a click on "Search" unfolded it. */
  focused?: boolean;
  done?: () => void;
}

/** Takes whatever tells who it is, and says what that may be when it is given something else. */
export function SearchForm({ label, focused = false, done }: SearchFormProps) {
  const { words, actions } = usePanel();
  const [query, setQuery] = useState('');
  const [refused, setRefused] = useState(false);
  const id = useId();
  const say = words.panel.header;
  return (
    <search className={styles.form}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() === '') return;
          if (readIdentifier(query) === null) return setRefused(true);
          actions.search(query.trim(), 'typed');
          done?.();
        }}
        onKeyDown={(event) => event.key === 'Escape' && done?.()}
      >
        <label htmlFor={id}>{label}</label>
        <input
          id={id}
          ref={(input) => {
            if (focused) input?.focus();
          }}
          value={query}
          onChange={(event) => {
            setQuery(event.target.value);
            setRefused(false);
          }}
          aria-invalid={refused}
          aria-describedby={refused ? `${id}-refused` : `${id}-help`}
          placeholder={say.searchHint}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{say.lookUp}</Button>
        {!refused && (
          <p id={`${id}-help`} className={styles.help}>
            {say.searchHelp}
          </p>
        )}
        {refused && (
          <p id={`${id}-refused`} className={styles.refused} role="alert">
            {say.searchRefused}
          </p>
        )}
      </form>
    </search>
  );
}
