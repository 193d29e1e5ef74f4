import type { ReactNode } from 'react';
import styles from './gate.module.css';

interface GateProps {
  /** Where the panel jumps to when something waits for this gate. */
  place: string;
  /** What the operator says by ticking it. */
  label: string;
  checked: boolean;
  onChange: (checked: boolean) => void;
  /** What to look at before. */
  facts?: ReactNode;
  /** Why it is asked. */
  why?: string;
}

/** A word of the operator's that something waits for. */
export function Gate({ place, label, checked, onChange, facts, why }: GateProps) {
  return (
    <div id={place} className={styles.gate}>
      {facts}
      <label>
        <input
          type="checkbox"
          checked={checked}
          onChange={(event) => onChange(event.target.checked)}
        />
        {label}
      </label>
      {why && <p>{why}</p>}
    </div>
  );
}
