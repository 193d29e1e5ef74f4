import { useId } from 'react';
import styles from './connect-page.module.css';

interface ListFieldProps {
  label: string;
  hint: string;
  /** One a line, as it is being typed. */
  value: string;
  change: (value: string) => void;
}

/** Several short values, one a line. */
export function ListField({ label, hint, value, change }: ListFieldProps) {
  const id = useId();
  return (
    <>
      <label className={styles.field} htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={styles.input}
        rows={2}
        value={value}
        onChange={(event) => change(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </>
  );
}

/** The values of such a field. */
export function listOf(value: string): string[] {
  return value.split(/[\s,;]+/).filter((each) => each !== '');
}
