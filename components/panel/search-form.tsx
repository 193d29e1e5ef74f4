import { useId, useState } from 'react';
import { Button } from '../parts/button';
import { usePanel } from './panel-context';
import styles from './search-form.module.css';

interface SearchFormProps {
  label: string;
  /** Takes the focus when it appears, because a click on "Search" unfolded it. */
  focused?: boolean;
  done?: () => void;
}

/** Takes any identifier; what it is, the background finds out. */
export function SearchForm({ label, focused = false, done }: SearchFormProps) {
  const { words, actions } = usePanel();
  const [query, setQuery] = useState('');
  const id = useId();
  const say = words.panel.header;
  return (
    <search className={styles.form}>
      <form
        className={styles.form}
        onSubmit={(event) => {
          event.preventDefault();
          if (query.trim() === '') return;
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
          onChange={(event) => setQuery(event.target.value)}
          placeholder={say.searchHint}
          autoComplete="off"
          spellCheck={false}
        />
        <Button type="submit">{say.lookUp}</Button>
      </form>
    </search>
  );
}
