import { buttonClass } from '../parts/button';
import { OutsideLink } from '../parts/outside-link';
import { Pill } from '../parts/pill';
import styles from './connect-page.module.css';
import type { ConnectPageProps } from './options-actions';

const MODES = ['live', 'test'] as const;

/** How a key is made, and Stripe's page for it with the permissions chosen; the read-only one stands first. */
export function MakeKey({ words, keyPages }: Pick<ConnectPageProps, 'words' | 'keyPages'>) {
  const say = words.connect;
  return (
    <section className={styles.card}>
      <h2>{say.how}</h2>
      <ol>
        {say.howSteps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={styles.row}>
        {MODES.map((mode) => (
          <OutsideLink
            key={mode}
            className={buttonClass('quiet', styles.keyPage)}
            href={keyPages[mode].readOnly}
          >
            {say.makeReadOnly[mode]}
          </OutsideLink>
        ))}
      </p>
      <p className={styles.hint}>
        <Pill tone="good">{say.recommended}</Pill> {say.readOnlyNote}
      </p>
      <details>
        <summary>{say.readAndAct}</summary>
        <p className={styles.hint}>{say.readAndActNote}</p>
        <p className={styles.row}>
          {MODES.map((mode) => (
            <OutsideLink key={mode} href={keyPages[mode].readAndAct}>
              {say.makeReadAndAct[mode]}
            </OutsideLink>
          ))}
        </p>
      </details>
    </section>
  );
}
