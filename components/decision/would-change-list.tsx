import type { Decision } from '../../lib/triage/decision';
import { usePanel } from '../panel/panel-context';
import { ObjectIds } from '../parts/object-id';
import styles from './decision-block.module.css';

/** What the verdict hangs on, folded: for whoever doubts it. */
export function WouldChangeList({ decision }: { decision: Decision }) {
  const { words } = usePanel();
  const say = words.panel.decision;
  const { wouldChange } = decision;
  return (
    <details>
      <summary className={styles.summary}>{say.wouldChange}</summary>
      {wouldChange.length === 0 ? (
        <p className={styles.hint}>{say.nothingWould}</p>
      ) : (
        <ul className={styles.plain}>
          {wouldChange.map((change) => {
            const ids =
              change.kind === 'fact' ? change.evidence.flatMap(({ objects }) => objects) : [];
            const sentence = words.decision.wouldChange(change);
            return (
              <li key={sentence} data-would-change={change.kind}>
                {sentence} <ObjectIds ids={[...new Set(ids)].slice(0, 3)} />
              </li>
            );
          })}
        </ul>
      )}
    </details>
  );
}
