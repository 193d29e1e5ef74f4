import type { ReactNode } from 'react';
import type { OptionsWords } from '../../lib/words/en/options';
import styles from './options-page.module.css';
import { SECTIONS, type Section, useSection } from './use-section';

interface OptionsPageProps {
  words: OptionsWords;
  sections: Record<Section, ReactNode>;
}

/** The options, a part at a time. The others stay as they are: nothing typed into them is lost. */
export function OptionsPage({ words, sections }: OptionsPageProps) {
  const shown = useSection();
  return (
    <>
      <nav className={styles.nav} aria-label={words.sections}>
        {SECTIONS.map((each) => (
          <a key={each} href={`#${each}`} aria-current={each === shown ? 'page' : undefined}>
            {words[each]}
          </a>
        ))}
      </nav>
      {SECTIONS.map((each) => (
        <div key={each} hidden={each !== shown}>
          {sections[each]}
        </div>
      ))}
    </>
  );
}
