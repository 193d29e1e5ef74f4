import { useId } from 'react';
import styles from './connect-page.module.css';

interface UrlFieldProps {
  label: string;
  hint: string;
  value: string | null;
  change: (value: string) => void;
}

/** An address to be typed; what it may be is checked when it is saved. */
export function UrlField({ label, hint, value, change }: UrlFieldProps) {
  const id = useId();
  return (
    <>
      <label className={styles.field} htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className={styles.input}
        type="text"
        inputMode="url"
        value={value ?? ''}
        onChange={(event) => change(event.target.value)}
        aria-describedby={`${id}-hint`}
      />
      <p id={`${id}-hint`} className={styles.hint}>
        {hint}
      </p>
    </>
  );
}
