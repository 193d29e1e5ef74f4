import { useId } from 'react';
import styles from './connect-page.module.css';

interface CheckFieldProps {
  label: string;
  hint: string;
  checked: boolean;
  change: (checked: boolean) => void;
}

/** A choice of yes or no, and what it means. */
export function CheckField({ label, hint, checked, change }: CheckFieldProps) {
  const hintId = useId();
  return (
    <>
      <label className={styles.check}>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => change(event.target.checked)}
          aria-describedby={hintId}
        />
        {label}
      </label>
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </>
  );
}
