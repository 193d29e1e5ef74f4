import { type ReactNode, useId } from 'react';
import styles from './connect-page.module.css';

/** What ties a control to its label and its hint. */
export interface FieldControl {
  id: string;
  className: string | undefined;
  'aria-describedby': string;
}

interface FieldProps {
  label: string;
  hint: string;
  children: (control: FieldControl) => ReactNode;
}

/** A label, something to fill in, and what belongs there. */
export function Field({ label, hint, children }: FieldProps) {
  const id = useId();
  const hintId = `${id}-hint`;
  return (
    <>
      <label className={styles.field} htmlFor={id}>
        {label}
      </label>
      {children({ id, className: styles.input, 'aria-describedby': hintId })}
      <p id={hintId} className={styles.hint}>
        {hint}
      </p>
    </>
  );
}
