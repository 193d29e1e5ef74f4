import { type ReactNode, useId } from 'react';
import { Pill } from '../parts/pill';
import styles from './picture.module.css';
import { usePortal } from './portal-context';

interface FeatureProps {
  name: string;
  title: string;
  /** `empty`: switched on, with nothing in it. */
  state: 'on' | 'off' | 'empty';
  /** How it works; null lines are left out. */
  lines: (string | null)[];
  children?: ReactNode;
}

const TONES = { on: 'good', off: 'mute', empty: 'warn' } as const;
const SIGNS = { on: '✓', off: '–', empty: '▲' };

/** One thing that customers can do by themselves, or cannot. */
export function Feature({ name, title, state, lines, children }: FeatureProps) {
  const { words } = usePortal();
  const id = useId();
  return (
    <li className={styles.feature} data-feature={name} data-on={state}>
      <div className={styles.head}>
        <h3 id={id}>{title}</h3>
        <Pill tone={TONES[state]}>
          <span aria-hidden="true">{SIGNS[state]}</span> {words.portal.picture[state]}
        </Pill>
      </div>
      {lines
        .filter((line) => line !== null)
        .map((line) => (
          <p key={line}>{line}</p>
        ))}
      {children}
    </li>
  );
}
