import { useLayoutEffect, useRef, useState } from 'react';
import { usePanel } from '../panel/panel-context';
import { Button } from '../parts/button';
import styles from './verdict.module.css';

/** The verdict's sentence: three lines of it, the rest on request. */
export function Sentence({ children }: { children: string }) {
  const { words } = usePanel();
  const text = useRef<HTMLParagraphElement>(null);
  const [cut, setCut] = useState(false);
  const [whole, setWhole] = useState(false);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new sentence may be cut where the old one was not
  useLayoutEffect(() => {
    const element = text.current;
    if (!element || whole) return;
    const measure = () => setCut(element.scrollHeight > element.clientHeight + 1);
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    measure();
    return () => observer.disconnect();
  }, [whole, children]);

  return (
    <>
      <p ref={text} className={whole ? styles.say : `${styles.say} ${styles.clamped}`}>
        {children}
      </p>
      {(cut || whole) && (
        <Button
          tone="text"
          className={styles.more}
          aria-expanded={whole}
          onClick={() => setWhole(!whole)}
        >
          {whole ? words.panel.verdict.showLess : words.panel.verdict.showAll}
        </Button>
      )}
    </>
  );
}
