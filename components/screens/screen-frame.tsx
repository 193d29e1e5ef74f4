import type { ReactNode } from 'react';
import styles from './screen.module.css';

interface ScreenFrameProps {
  title: string;
  text?: string;
  children?: ReactNode;
}

/** What happened, what it means, and below it the next step. */
export function ScreenFrame({ title, text, children }: ScreenFrameProps) {
  return (
    <section className={styles.screen}>
      <h2 className={styles.title}>{title}</h2>
      {text && <p className={styles.text}>{text}</p>}
      {children}
    </section>
  );
}
