import type { HTMLAttributes } from 'react';
import styles from './pill.module.css';

export type Tone = 'good' | 'warn' | 'bad' | 'info' | 'mute';

/** A word with a colour; the word alone says it all. */
export function Pill({ tone, ...rest }: { tone: Tone } & HTMLAttributes<HTMLSpanElement>) {
  return <span {...rest} className={`${styles.pill} ${styles[tone]}`} />;
}
